package balado.episode;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font's glyphs, <a href="https://learn.microsoft.com/typography/opentype/spec/">OpenType 1.9</a> with {@code glyf} outlines and a
 * {@code cmap} of format 4. It reads fonts of ours, not of strangers: a broken one fails with a run-time exception.
 */
final class TrueType {

    private static final int BASIC_PLANE = 0xFFFF;

    // Flags of a composite glyph's component.
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int characters;

    TrueType(byte[] bytes) {
        font = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (int i = 0; i < unsigned(4); i++) {
            int record = 12 + 16 * i;
            tables.put(new String(bytes, record, 4, StandardCharsets.ISO_8859_1), font.getInt(record + 8));
        }
        characters = characters();
    }

    int unitsPerEm() {
        return unsigned(table("head") + 18);
    }

    /** A character's glyph, 0 when the font has none. */
    int glyph(int character) {
        int doubled = unsigned(characters + 6);
        int ends = characters + 14;
        int starts = ends + doubled + 2;
        for (int at = 0; at < doubled && character <= BASIC_PLANE; at += 2) {
            if (unsigned(ends + at) >= character) {
                return unsigned(starts + at) <= character ? glyph(character, starts + at, doubled) : 0;
            }
        }
        return 0;
    }

    /** How far the pen moves, in font units. */
    int advance(int glyph) {
        int metrics = unsigned(table("hhea") + 34);
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    /** A glyph's outline in font units, y growing upwards. */
    Path2D outline(int glyph) {
        int start = location(glyph);
        if (start == location(glyph + 1)) {
            return new Path2D.Double();
        }
        int at = table("glyf") + start;
        int contours = font.getShort(at);
        return contours >= 0 ? new SimpleGlyph(font, at, contours).outline() : composite(at + 10);
    }

    private int glyph(int character, int start, int doubled) {
        int delta = unsigned(start + doubled);
        int offset = unsigned(start + 2 * doubled);
        if (offset == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(start + 2 * doubled + offset + 2 * (character - unsigned(start)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private Path2D composite(int first) {
        Path2D whole = new Path2D.Double();
        int at = first;
        int flags;
        do {
            flags = unsigned(at);
            boolean words = (flags & WORDS) != 0;
            int dx = words ? font.getShort(at + 4) : font.get(at + 4);
            int dy = words ? font.getShort(at + 6) : font.get(at + 5);
            int matrix = at + (words ? 8 : 6);
            AffineTransform place = transform(flags, matrix, dx, dy);
            whole.append(outline(unsigned(at + 2)).getPathIterator(place), false);
            at = matrix + matrixLength(flags);
        } while ((flags & MORE) != 0);
        return whole;
    }

    private AffineTransform transform(int flags, int at, int dx, int dy) {
        if ((flags & SCALE) != 0) {
            return new AffineTransform(fixed(at), 0, 0, fixed(at), dx, dy);
        }
        if ((flags & TWO_SCALES) != 0) {
            return new AffineTransform(fixed(at), 0, 0, fixed(at + 2), dx, dy);
        }
        if ((flags & MATRIX) != 0) {
            return new AffineTransform(fixed(at), fixed(at + 2), fixed(at + 4), fixed(at + 6), dx, dy);
        }
        return AffineTransform.getTranslateInstance(dx, dy);
    }

    private static int matrixLength(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    private int location(int glyph) {
        boolean wide = font.getShort(table("head") + 50) != 0;
        return wide ? font.getInt(table("loca") + 4 * glyph) : 2 * unsigned(table("loca") + 2 * glyph);
    }

    private int characters() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalStateException("a font without a cmap of format 4");
    }

    private int table(String name) {
        return tables.get(name);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    /** A number with 14 binary places. */
    private double fixed(int at) {
        return font.getShort(at) / 16384.0;
    }
}
