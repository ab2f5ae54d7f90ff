package balado.article;

import java.util.regex.Pattern;

/**
 * Backslashes before what <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">Markdown</a> would take for its own, and nowhere else:
 * the text is read by people, too.
 */
final class MarkdownEscapes {

    /** Marks of lists, headings, quotations, rules and code at the beginning of a line. */
    private static final Pattern START =
            Pattern.compile("^(\\d{1,9}(?=[.)](?: |$))|(?=[-+](?: |$)|#{1,6}(?: |$)|>|~~~|---))");

    private static final String SIGNS = "\\\\(?=[!-/:-@\\[-`{-~])" // a backslash that would escape
            + "|(?<! )\\*|\\*(?! )|^\\*" // emphasis, not a sign between spaces
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])" // emphasis, not within a name
            + "|`"
            + "|<(?=[A-Za-z/!?])" // tags, comments, addresses
            + "|&(?=#?[A-Za-z0-9]+;)" // characters by name
            + "|\\](?=[(:])"; // links, their addresses

    private static final Pattern INLINE = Pattern.compile(SIGNS);
    private static final Pattern INSIDE_LINK = Pattern.compile(SIGNS + "|\\\\$|[\\[\\]]");
    private static final Pattern LAST_HASH = Pattern.compile("#$");
    private static final Pattern TARGET = Pattern.compile("[\\\\<>]");
    private static final Pattern PLAIN_TARGET = Pattern.compile("[^\\s()<>\\\\&]+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private MarkdownEscapes() {}

    /** A paragraph of one line. */
    static String paragraph(String text) {
        return START.matcher(inline(text)).replaceFirst("$1\\\\");
    }

    /** A heading's words. */
    static String heading(String text) {
        return LAST_HASH.matcher(inline(text)).replaceFirst("\\\\#");
    }

    /** Words that lead to an address. */
    static String link(String text, String target) {
        return "[" + INSIDE_LINK.matcher(text).replaceAll("\\\\$0") + "](" + target(target) + ")";
    }

    /** A cell of a table. */
    static String cell(String text) {
        return inline(text).replace("|", "\\|");
    }

    /** An address or a path in brackets. */
    static String target(String target) {
        return PLAIN_TARGET.matcher(target).matches()
                ? target
                : "<" + TARGET.matcher(target).replaceAll("\\\\$0").replace("&", "\\&") + ">";
    }

    /** The text that was escaped. */
    static String undo(String text) {
        return ESCAPED.matcher(text).replaceAll("$1");
    }

    private static String inline(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }
}
