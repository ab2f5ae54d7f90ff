package balado.episode;

/**
 * The ground of a cover: one colour that runs into another from corner to corner, and on it waves around a centre, where each brings what is below it
 * nearer to the ink. A colour depends on the sum of its coordinates only, so that a row is a stretch of a line of colours, and one with waves is
 * stretches of several lines. Drawn as shapes it takes as long as the rest of the cover.
 */
final class CoverGround {

    private final int size;
    private final byte[][] lines;

    /**
     * A ground of {@code size} × {@code size} px.
     *
     * @param waves how many lie over each other at most
     * @param share how near to the ink one brings what is below it, 0 … 1
     */
    CoverGround(int size, Palette palette, int waves, double share) {
        this.size = size;
        this.lines = new byte[waves + 1][];
        for (int depth = 0; depth <= waves; depth++) {
            lines[depth] = line(palette, 1 - Math.pow(1 - share, depth));
        }
    }

    private byte[] line(Palette palette, double ink) {
        byte[] line = new byte[Canvas.COLOURS * (2 * size - 1)];
        for (int colour = 0; colour < Canvas.COLOURS; colour++) {
            int shift = Byte.SIZE * (Canvas.COLOURS - 1 - colour);
            int top = palette.top().getRGB() >> shift & 0xFF;
            int bottom = palette.bottom().getRGB() >> shift & 0xFF;
            int over = palette.ink().getRGB() >> shift & 0xFF;
            for (int i = 0; i < 2 * size - 1; i++) {
                double run = i / (2 * size - 2.0);
                line[Canvas.COLOURS * i + colour] = (byte) mix(mix(top, bottom, run), over, ink);
            }
        }
        return line;
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }

    /**
     * Paints it.
     *
     * @param canvas of its size
     * @param x of the waves' centre, px
     * @param y of it
     * @param smallest radius of the innermost wave, px
     * @param step what each is larger than the one inside it, px
     */
    void paint(Canvas canvas, int x, int y, int smallest, int step) {
        for (int row = 0; row < size; row++) {
            canvas.copy(lines[0], row, row, 0, size);
            for (int depth = 1; depth < lines.length; depth++) {
                int radius = smallest + step * (lines.length - 1 - depth);
                double reach = Math.sqrt(Math.max(0, (double) radius * radius - (double) (row - y) * (row - y)));
                int from = Math.max(0, (int) Math.round(x - reach));
                int end = Math.max(from, Math.min(size, (int) Math.round(x + reach)));
                canvas.copy(lines[depth], row + from, row, from, end);
            }
        }
    }
}
