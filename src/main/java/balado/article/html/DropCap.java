package balado.article.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A first letter that is set large: {@code <span class="lettrine">L</span> a ville}. A space behind it that only keeps it apart is dropped. */
final class DropCap {

    private static final Pattern NAMES = Pattern.compile("lettrine|drop[-_]?cap|first[-_]?letter|initiale?\\b");

    /** Letters that are words. */
    private static final String WORDS = "AÀÔOY";

    private DropCap() {}

    static boolean is(Element element, char letter) {
        return Character.isUpperCase(letter)
                && WORDS.indexOf(letter) < 0
                && NAMES.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    }

    /** How many white characters to drop before the words that follow. */
    static int space(String words) {
        int at = 0;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at < words.length() && Character.isLowerCase(words.charAt(at)) ? at : 0;
    }
}
