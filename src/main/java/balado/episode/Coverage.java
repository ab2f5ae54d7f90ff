package balado.episode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * Shapes with smooth edges: drawn at four times their size without smoothing, and of each pixel counted how much is covered. The virtual machine draws
 * so in native code, whereas its smoothing is a large program in Java: one cover takes longer to compile it than all else takes to paint.
 */
final class Coverage {

    /** Points of a pixel that are looked at, in each direction. */
    private static final int POINTS = 4;

    /** Rows of pixels at once, so that it takes little memory. */
    private static final int STRIP = 64;

    private final BufferedImage image;

    /**
     * Smooth shapes on a picture.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     */
    Coverage(BufferedImage image) {
        this.image = image;
    }

    /** Fills a shape; what is outside the picture is left out. */
    void fill(Shape shape, Color colour) {
        Rectangle bounds = shape.getBounds().intersection(new Rectangle(image.getWidth(), image.getHeight()));
        if (bounds.isEmpty()) {
            return;
        }
        BufferedImage strip = new BufferedImage(bounds.width * POINTS, STRIP * POINTS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = strip.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(POINTS, POINTS);
        graphics.translate(-bounds.x, -bounds.y);
        for (int top = bounds.y; top < bounds.y + bounds.height; top += STRIP) {
            graphics.setColor(Color.BLACK);
            graphics.fillRect(bounds.x, top, bounds.width, STRIP);
            graphics.setColor(Color.WHITE);
            graphics.fill(shape);
            byte[] points = ((DataBufferByte) strip.getRaster().getDataBuffer()).getData();
            int rows = Math.min(STRIP, bounds.y + bounds.height - top);
            for (int row = 0; row < rows; row++) {
                paint(points, row, new Rectangle(bounds.x, top + row, bounds.width, 1), colour.getRGB());
            }
            graphics.translate(0, -STRIP);
        }
        graphics.dispose();
    }

    private void paint(byte[] points, int row, Rectangle place, int colour) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int line = place.width * POINTS;
        int[] covered = new int[place.width];
        for (int y = row * POINTS; y < (row + 1) * POINTS; y++) {
            count(points, y * line, covered);
        }
        int begin = place.y * image.getWidth() + place.x;
        for (int x = 0; x < covered.length; x++) {
            if (covered[x] != 0) {
                pixels[begin + x] = mix(pixels[begin + x], colour, covered[x]);
            }
        }
    }

    /** Adds the covered ones of a row of points to those of their pixels. */
    private static void count(byte[] points, int begin, int[] covered) {
        for (int x = 0; x < covered.length; x++) {
            int at = begin + x * POINTS;
            covered[x] += (points[at] & 1) + (points[at + 1] & 1) + (points[at + 2] & 1) + (points[at + 3] & 1);
        }
    }

    private static int mix(int below, int above, int covered) {
        int all = POINTS * POINTS;
        int mixed = 0;
        for (int shift = 0; shift < Integer.SIZE - Byte.SIZE; shift += Byte.SIZE) {
            int from = below >> shift & 0xFF;
            int to = above >> shift & 0xFF;
            mixed |= ((from * (all - covered) + to * covered + all / 2) / all) << shift;
        }
        return mixed;
    }
}
