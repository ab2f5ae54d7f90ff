package balado.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of words as <a href="https://spec.commonmark.org/0.31.2/#raw-html">tags within Markdown</a>: {@code <abbr title="arrêté">arr.</abbr>},
 * {@code <span lang="en">…</span>}, {@code XIX<sup>e</sup>}.
 */
public final class InlineTags {

    private static final String ATTRIBUTE =
            "\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?";
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)((?:" + ATTRIBUTE + ")*+)\\s*>");
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)\\s*>");

    /** Nothing in a title may mean something to Markdown or to a cell of a table. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,:;?!/()+=@%-]");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private InlineTags() {}

    /** The tag that begins an element; nothing for any other text, nor for an element that is empty by itself. */
    public static Optional<Tag> opening(String literal) {
        Matcher matcher = OPENING.matcher(literal);
        return matcher.matches()
                ? Optional.of(new Tag(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        attribute(matcher.group(2), "lang"),
                        attribute(matcher.group(2), "title")))
                : Optional.empty();
    }

    /** The name of the element that a tag ends. */
    public static Optional<String> closing(String literal) {
        Matcher matcher = CLOSING.matcher(literal);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("(?i)\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))")
                .matcher(attributes);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.of(plain(value != null ? value : matcher.group(3)));
    }

    static String opening(Term term) {
        return switch (term.kind()) {
            case LANGUAGE -> "<span lang=\"" + escaped(term.value()) + "\">";
            case ABBREVIATION -> "<abbr title=\"" + escaped(term.value()) + "\">";
            case RAISED -> "<sup>";
        };
    }

    static String closing(Term term) {
        return switch (term.kind()) {
            case LANGUAGE -> "</span>";
            case ABBREVIATION -> "</abbr>";
            case RAISED -> "</sup>";
        };
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(code -> {
            String character = Character.toString(code);
            escaped.append(PLAIN.matcher(character).matches() ? character : "&#" + code + ";");
        });
        return escaped.toString();
    }

    private static String plain(String value) {
        return ENTITY.matcher(value)
                .replaceAll(entity ->
                        Matcher.quoteReplacement(character(entity.group(1), entity.group(2), entity.group(3))));
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return NAMED.get(name);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
}
