package balado.normalize;

import java.text.Normalizer;
import java.util.Locale;

/** What single characters are folded to before verbalizers see them. */
final class Characters {

    private Characters() {}

    /** Appends what a code point is read as; nothing for an invisible one. */
    static void fold(int point, StringBuilder out) {
        if (point < 0x80) {
            out.append(point < ' ' || point == 0x7F ? ' ' : point == '`' ? '\'' : (char) point);
        } else if (isIn(point, 0xC0, 0x17F)) {
            out.append((char) point);
        } else if (isSpace(point)) {
            out.append(' ');
        } else if (isApostrophe(point)) {
            out.append('\'');
        } else if (point == 0x2010 || point == 0x2011 || point == 0x2212 || point == 0xFE63) {
            out.append('-');
        } else if (Character.isDigit(point)) {
            out.append((char) ('0' + Character.digit(point, 10)));
        } else if (isIn(point, 0x2160, 0x217F)) {
            out.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT));
        } else if (isCompatible(point)) {
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(each -> out.appendCodePoint(each));
        } else if (!isInvisible(point)) {
            out.appendCodePoint(point);
        }
    }

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isApostrophe(int point) {
        return switch (point) {
            case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07 -> true;
            default -> false;
        };
    }

    /** Ligatures, full-width forms, mathematical alphabets. */
    private static boolean isCompatible(int point) {
        return isIn(point, 0xFB00, 0xFB06) || isIn(point, 0xFF01, 0xFF5E) || isIn(point, 0x1D400, 0x1D7FF);
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }

    /** Format characters, variation selectors, controls, surrogates without a partner, private and unassigned code points. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> true;
            default -> isIn(point, 0xFE00, 0xFE0F) || isIn(point, 0xE0100, 0xE01EF);
        };
    }
}
