package balado.episode;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;

/**
 * Paints covers: a title in large type, the name of its show, and below them a voice as bars, on a ground with waves that spread from it.
 * Colours and shapes follow from a seed, so an episode looks the same each time and unlike its neighbours. Measures are pixels of 1400.
 */
final class CoverPainter {

    private static final int SIZE = 1400;
    private static final int MARGIN = 100;
    private static final int WIDTH = SIZE - 2 * MARGIN;

    /** Apps show covers as small as 150 px: 110 is then 12 px high, 84 is 9. */
    private static final TextBlock.Box TITLE_BOX = new TextBlock.Box(WIDTH, 780, 110, 320);

    private static final TextBlock.Box NAME_BOX = new TextBlock.Box(WIDTH, 100, 84, 104);
    private static final int TITLE_TOP = 300;
    private static final int TITLE_BOTTOM = 1080;

    /** The waves lie over each other; where all do, the ground is still far from the ink. */
    static final int WAVES = 4;

    static final int WAVE_ALPHA = 7;

    private static final int SMALLEST_WAVE = 300;
    private static final int WAVE_STEP = 270;

    private static final int BARS = 25;
    private static final int BAR_WIDTH = 24;
    private static final int BAR_MIDDLE = 1230;
    private static final int BAR_HEIGHT = 180;

    private static final Typeface EXTRA_BOLD = Typeface.load("Manrope-ExtraBold.ttf");
    private static final Typeface SEMI_BOLD = Typeface.load("Manrope-SemiBold.ttf");

    private final byte[] shape;
    private final Palette palette;
    private final Coverage shapes;

    private CoverPainter(String seed, Canvas canvas) {
        this.shape = hash(seed);
        this.palette = Palette.ALL.get(number(0) % Palette.ALL.size());
        this.shapes = new Coverage(canvas);
    }

    /**
     * A cover of 1400 × 1400 px.
     *
     * @param title may be empty
     * @param show the name of the show, may be empty
     * @param seed what colours and shapes follow from
     */
    static Picture paint(String title, String show, String seed) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        CoverPainter painter = new CoverPainter(seed, canvas);
        new CoverGround(SIZE, painter.palette, WAVES, WAVE_ALPHA / 255.0)
                .paint(canvas, MARGIN + WIDTH * painter.number(1) / 255, BAR_MIDDLE, SMALLEST_WAVE, WAVE_STEP);
        painter.bars();
        painter.words(drawable(title), drawable(show));
        return Jpeg.of(canvas.image());
    }

    private void bars() {
        Path2D bars = new Path2D.Double();
        double pitch = (WIDTH - BAR_WIDTH) / (BARS - 1.0);
        for (int i = 0; i < BARS; i++) {
            double height = BAR_WIDTH + (BAR_HEIGHT - BAR_WIDTH) * loudness(i);
            bars.append(
                    new RoundRectangle2D.Double(
                            MARGIN + i * pitch, BAR_MIDDLE - height / 2, BAR_WIDTH, height, BAR_WIDTH, BAR_WIDTH),
                    false);
        }
        shapes.fill(bars, palette.accent());
    }

    /** Of a bar, in 0 … 1: chance, smoothed a little, as loudness in speech is. */
    private double loudness(int bar) {
        return (number(bar + 2) + 2.0 * number(bar + 3) + number(bar + 4)) / (4 * 255);
    }

    private void words(String title, String show) {
        String large = title.isEmpty() ? show : title;
        if (!show.isEmpty() && !title.isEmpty()) {
            TextBlock name = TextBlock.fit(show, SEMI_BOLD, NAME_BOX);
            shapes.fill(name.outline(SEMI_BOLD, MARGIN, MARGIN + 10), palette.accent());
        }
        if (!large.isEmpty()) {
            TextBlock block = TextBlock.fit(large, EXTRA_BOLD, TITLE_BOX);
            double free = TITLE_BOTTOM - TITLE_TOP - block.height(EXTRA_BOLD);
            shapes.fill(block.outline(EXTRA_BOLD, MARGIN, TITLE_TOP + free / 2), palette.ink());
        }
    }

    /** The text without the characters that the typeface does not have, its no-break spaces of one width. */
    private static String drawable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u202F', '\u00A0');
        StringBuilder drawable = new StringBuilder();
        for (int at = 0; at < composed.length(); at = composed.offsetByCodePoints(at, 1)) {
            if (EXTRA_BOLD.has(composed.codePointAt(at))) {
                drawable.appendCodePoint(composed.codePointAt(at));
            }
        }
        return OneLine.of(drawable.toString());
    }

    private int number(int index) {
        return Byte.toUnsignedInt(shape[index % shape.length]);
    }

    private static byte[] hash(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
