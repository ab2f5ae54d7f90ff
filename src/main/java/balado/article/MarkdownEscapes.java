package balado.article;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Backslashes before what <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">Markdown</a> would take for its own, and nowhere else:
 * the text is read by people, too.
 */
final class MarkdownEscapes {

    /** Marks of lists, headings, quotations, rules and code at the beginning of a line. */
    private static final Pattern START =
            Pattern.compile("^(?:\\d{1,9}(?=[.)](?: |$))|(?=[-+](?: |$)|#{1,6}(?: |$)|>|~~~|---))");

    private static final String SIGNS = "\\\\(?=[!-/:-@\\[-`{-~])" // a backslash that would escape
            + "|(?<! )\\*|\\*(?! )|^\\*" // emphasis, not a sign between spaces
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])" // emphasis, not within a name
            + "|`"
            + "|<(?=[A-Za-z/!?])" // tags, comments, addresses
            + "|&(?=#?[A-Za-z0-9]+;)" // characters by name
            + "|\\](?=[(:])"; // links, their addresses

    private static final Pattern INLINE = Pattern.compile(SIGNS);
    private static final Pattern INSIDE_LINK = Pattern.compile(SIGNS + "|\\\\$|[\\[\\]]");
    /** What means nothing between spaces or between letters. */
    private static final String AT_TAGS = "\\*_";

    private static final Pattern PIPE = Pattern.compile("[|]");
    private static final Pattern LAST_HASH = Pattern.compile("#$");
    private static final Pattern TARGET = Pattern.compile("[\\\\<>]");
    private static final Pattern PLAIN_TARGET = Pattern.compile("[^\\s()<>\\\\&]+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private MarkdownEscapes() {}

    /** A paragraph of one line. */
    static String paragraph(MarkedText text) {
        BitSet escaped = inline(text);
        Matcher start = START.matcher(text.text());
        if (start.find()) {
            escaped.set(start.end());
        }
        return written(text, escaped);
    }

    /** A heading's words. */
    static String heading(MarkedText text) {
        BitSet escaped = inline(text);
        mark(LAST_HASH, text.text(), escaped);
        return written(text, escaped);
    }

    /** Words that lead to an address. */
    static String link(MarkedText text, String target) {
        BitSet escaped = inline(text);
        mark(INSIDE_LINK, text.text(), escaped);
        return "[" + written(text, escaped) + "](" + target(target) + ")";
    }

    /** A cell of a table. */
    static String cell(MarkedText text) {
        BitSet escaped = inline(text);
        mark(PIPE, text.text(), escaped);
        return written(text, escaped);
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

    /** Where a backslash has to stand: what touches a tag could mean something there. */
    private static BitSet inline(MarkedText text) {
        BitSet escaped = new BitSet();
        mark(INLINE, text.text(), escaped);
        for (Term term : text.terms()) {
            for (int at : new int[] {term.from() - 1, term.from(), term.to() - 1, term.to()}) {
                if (at >= 0
                        && at < text.text().length()
                        && AT_TAGS.indexOf(text.text().charAt(at)) >= 0) {
                    escaped.set(at);
                }
            }
        }
        return escaped;
    }

    private static void mark(Pattern signs, String text, BitSet escaped) {
        Matcher matcher = signs.matcher(text);
        while (matcher.find()) {
            escaped.set(matcher.start());
        }
    }

    /** With backslashes and tags. */
    private static String written(MarkedText text, BitSet escaped) {
        StringBuilder markdown = new StringBuilder();
        Deque<Term> open = new ArrayDeque<>();
        Iterator<Term> terms = text.terms().iterator();
        Term next = terms.hasNext() ? terms.next() : null;
        for (int at = 0; at <= text.text().length(); at++) {
            while (!open.isEmpty() && open.peek().to() == at) {
                markdown.append(InlineTags.closing(open.pop()));
            }
            while (next != null && next.from() == at) {
                open.push(next);
                markdown.append(InlineTags.opening(next));
                next = terms.hasNext() ? terms.next() : null;
            }
            markdown.append(escaped.get(at) ? "\\" : "");
            markdown.append(text.text(), at, Math.min(at + 1, text.text().length()));
        }
        return markdown.toString();
    }
}
