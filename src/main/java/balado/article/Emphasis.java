package balado.article;

import java.util.regex.Pattern;

/** Takes off the signs that stand for italics in plain text: {@code _Le Horla_}; names of files and programs keep theirs: {@code snake_case}. */
final class Emphasis {

    /** Over line ends, but not over the end of a paragraph. */
    private static final Pattern ITALIC = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_\\\\/.@=&?-])_(?=[^\\s_])"
            + "([^_\n]{1,200}+(?:\n[^_\n]{1,200}+){0,5})(?<=[^\\s\\\\])_(?![\\p{L}\\p{M}\\p{N}_/@=-])");

    private Emphasis() {}

    /** The same text without them. */
    static String undone(String text) {
        return text.indexOf('_') < 0 ? text : ITALIC.matcher(text).replaceAll("$1");
    }
}
