package balado.episode;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A typeface that the program carries, as outlines. Java's own text needs fontconfig and an installed font even to draw a font from a file, and
 * a bare server has neither; outlines also come out the same everywhere.
 */
final class Typeface {

    private final TrueType font;
    private final double capital;

    private Typeface(TrueType font) {
        this.font = font;
        this.capital = font.outline(font.glyph('H')).getBounds2D().getHeight();
    }

    /** A typeface that belongs to the program. */
    static Typeface load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new Typeface(new TrueType(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return font.glyph(character) != 0;
    }

    /** How wide a line of text is at this size, both in the same unit. */
    double width(String text, double size) {
        long units = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            units += font.advance(font.glyph(text.codePointAt(at)));
        }
        return units * scale(size);
    }

    /** How high a capital letter is at this size. */
    double capHeight(double size) {
        return capital * scale(size);
    }

    /** A line of text that begins at {@code x} on the baseline {@code y}, which grows downwards. */
    Shape outline(String text, double size, double x, double y) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = scale(size);
        long pen = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int glyph = font.glyph(text.codePointAt(at));
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + pen * scale, y);
            line.append(font.outline(glyph).getPathIterator(place), false);
            pen += font.advance(glyph);
        }
        return line;
    }

    private double scale(double size) {
        return size / font.unitsPerEm();
    }
}
