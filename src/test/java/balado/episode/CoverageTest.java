package balado.episode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** White shapes on black, so that a colour says how much of a pixel is covered. */
class CoverageTest {

    private static final int WIDTH = 90;
    private static final int HEIGHT = 70;

    /** Points of a pixel in each direction, of the picture that ours is compared with. */
    private static final int POINTS = 32;

    static Stream<Shape> shapes() {
        Typeface bold = Typeface.load("Manrope-ExtraBold.ttf");
        Typeface semi = Typeface.load("Manrope-SemiBold.ttf");
        return Stream.of(
                bold.outline("Éa8&", 41.3, 1.7, 55.2),
                bold.outline("gâ@%", 33.1, 0.3, 40.9),
                semi.outline("eçR…", 44, 2.2, 50.5),
                semi.outline("Sûr", 300, -180, 130),
                new RoundRectangle2D.Double(10.3, 5.4, 24, 59.7, 24, 24),
                new Ellipse2D.Double(-20.5, -30.2, 100, 80),
                new Rectangle2D.Double(-5, -5, 1000, 1000),
                new Rectangle2D.Double(85.5, 3, 20, 5),
                star());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void asMuchIsCoveredAsOfManyPoints(Shape shape) {
        assertTrue(largest(shape) <= 40, "at worst " + largest(shape));
        assertTrue(average(shape) < 0.5, "on average " + average(shape));
    }

    /** Where two edges of outlines that overlap meet in a pixel, it is covered as if they did not overlap in it. */
    @Test
    void whatOverlapsIsCoveredOnce() {
        Shape overlapping = Typeface.load("Manrope-SemiBold.ttf").outline("œ", 60, 2.2, 50.5);
        assertTrue(largest(overlapping) <= 120, "at worst " + largest(overlapping));
        assertTrue(average(overlapping) < 0.5, "on average " + average(overlapping));
    }

    @Test
    void nothingIsLeftOfOneShapeInTheNext() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Coverage coverage = new Coverage(canvas);
        shapes().forEach(shape -> coverage.fill(shape, Color.RED));
        coverage.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Color.BLACK);
        coverage.fill(star(), Color.WHITE);
        assertArrayEquals(filled(star()), green(canvas.image()));
    }

    @Test
    void coloursAreMixedByHowMuchIsCovered() {
        Canvas canvas = new Canvas(4, 1);
        canvas.copy(canvas.row(new Color(200, 100, 0)), 0, 0, 0, 4);
        new Coverage(canvas).fill(new Rectangle2D.Double(0.75, 0, 2.75, 1), new Color(0, 60, 255));
        int[] colours = canvas.image().getRGB(0, 0, 4, 1, null, 0, 4);
        assertArrayEquals(
                new int[] {
                    new Color(150, 90, 64).getRGB(),
                    new Color(0, 60, 255).getRGB(),
                    new Color(0, 60, 255).getRGB(),
                    new Color(100, 80, 128).getRGB()
                },
                colours);
    }

    private static int largest(Shape shape) {
        return IntStream.of(faults(shape)).max().orElseThrow();
    }

    private static double average(Shape shape) {
        return IntStream.of(faults(shape)).average().orElseThrow();
    }

    /** By how many of 255 shades each pixel differs from what Java draws at many times the size, without smoothing. */
    private static int[] faults(Shape shape) {
        int[] exact = counted(shape);
        int[] ours = filled(shape);
        return IntStream.range(0, exact.length)
                .map(i -> Math.abs(exact[i] - ours[i]))
                .toArray();
    }

    private static int[] filled(Shape shape) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new Coverage(canvas).fill(shape, Color.WHITE);
        return green(canvas.image());
    }

    private static int[] green(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] >> 8 & 0xFF;
        }
        return pixels;
    }

    private static int[] counted(Shape shape) {
        BufferedImage large = new BufferedImage(WIDTH * POINTS, HEIGHT * POINTS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(POINTS, POINTS);
        graphics.fill(shape);
        graphics.dispose();
        int[] covered = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT * POINTS; y++) {
            for (int x = 0; x < WIDTH * POINTS; x++) {
                covered[y / POINTS * WIDTH + x / POINTS] += large.getRaster().getSample(x, y, 0) >> 7;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.round(255f * covered[i] / (POINTS * POINTS));
        }
        return covered;
    }

    /** Points at all angles, holes and curves of both kinds. */
    private static Shape star() {
        Path2D star = new Path2D.Double();
        star.moveTo(45, 2);
        for (int i = 1; i < 17; i++) {
            double radius = i % 2 == 0 ? 33 : 12.5;
            star.lineTo(45 + radius * Math.sin(i * Math.PI / 8), 35 - radius * Math.cos(i * Math.PI / 8));
        }
        star.closePath();
        star.moveTo(40, 35);
        star.curveTo(40, 50, 52, 48, 50, 35);
        star.quadTo(45, 20, 40, 35);
        star.closePath();
        return star;
    }
}
