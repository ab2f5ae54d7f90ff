package balado.episode;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/**
 * Paints covers: a square of 1400 px with the title in type that can be read at 150 px, the name of the show, and sound waves whose place and
 * colours follow from a key. The fonts are the program's own, so that a cover is the same on every machine.
 */
final class CoverPainter {

    static final int SIZE = 1400;

    private static final int MARGIN = 110;
    private static final int TITLE_HEIGHT = 900;
    private static final int LARGEST = 230;
    private static final int SMALLEST = 88;
    private static final int SHOW_SIZE = 80;
    private static final int WAVES = 5;
    private static final int WAVE_STEP = 120;

    private final String show;

    CoverPainter(String show) {
        this.show = show;
    }

    /** A cover with this title; the key decides about colours and ornament. */
    Picture paint(String title, String key) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            Palette palette = Palette.of(key);
            paintBackground(graphics, palette, key);
            graphics.setPaint(palette.text());
            paintText(graphics, title);
        } finally {
            graphics.dispose();
        }
        return Jpeg.encode(image);
    }

    private static void paintBackground(Graphics2D graphics, Palette palette, String key) {
        graphics.setPaint(new GradientPaint(0, 0, palette.top(), SIZE, SIZE, palette.bottom()));
        graphics.fillRect(0, 0, SIZE, SIZE);
        double x = SIZE * (0.62 + 0.3 * Math.floorMod(key.hashCode() / 8, 100) / 100.0);
        double y = SIZE * 1.02;
        graphics.setPaint(palette.ornament());
        for (int i = 1; i <= WAVES; i++) {
            double radius = i * WAVE_STEP;
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 1f - i / (WAVES + 1.5f)));
            graphics.setStroke(new BasicStroke(30f - 4 * i, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 20, 140, Arc2D.OPEN));
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void paintText(Graphics2D graphics, String title) throws IOException {
        int width = SIZE - 2 * MARGIN;
        TextBlock.fit(title, font("OpenSans-Bold.ttf"), width, TITLE_HEIGHT, LARGEST, SMALLEST)
                .draw(graphics, MARGIN, MARGIN);
        if (!show.equals(title)) {
            TextBlock name =
                    TextBlock.fit(show, font("OpenSans-Semibold.ttf"), width, SHOW_SIZE * 2, SHOW_SIZE, SHOW_SIZE);
            name.draw(graphics, MARGIN, SIZE - MARGIN - name.height());
        }
    }

    private static Font font(String name) throws IOException {
        try (InputStream file = CoverPainter.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's own font " + name, e);
        }
    }
}
