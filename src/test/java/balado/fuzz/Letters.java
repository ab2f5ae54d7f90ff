package balado.fuzz;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and digits of a text, to see that none is lost. */
final class Letters {

    /** Letters of which cleaning makes apostrophes or nothing, see {@code characters.tsv}. */
    private static final String APOSTROPHES = "\u02B9\u02BB\u02BC\u02BE\u02C8\u02CA\u02CB\uA78C\u3164";

    /** How Unicode names small capitals, of which cleaning makes capitals. */
    private static final Pattern SMALL_CAPITAL = Pattern.compile("LATIN LETTER SMALL CAPITAL ([A-Z]|OE)");

    private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";

    private Letters() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(point -> APOSTROPHES.indexOf(point) < 0)
                .forEach(point -> append(point, letters));
        return letters.toString();
    }

    static String withoutSpace(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().filter(point -> !Character.isWhitespace(point)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static void append(int point, StringBuilder letters) {
        Matcher name = SMALL_CAPITAL.matcher(String.valueOf(Character.getName(point)));
        if (name.matches()) {
            letters.append(name.group(1).replace("OE", "Œ"));
        } else if (LIGATURES.indexOf(point) >= 0) {
            letters.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else {
            letters.appendCodePoint(point);
        }
    }
}
