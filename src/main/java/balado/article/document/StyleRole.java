package balado.article.document;

import balado.article.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph is because of the name of its style.
 *
 * @param kind what it is
 * @param level of a heading, from 1; else 0
 */
record StyleRole(Kind kind, int level) {

    /** What paragraphs are. */
    enum Kind {
        TITLE,
        SUBTITLE,
        HEADING,
        BODY,
        QUOTATION,
        CAPTION,
        CODE,
        /** Not read: tables of contents, notes, running heads. */
        OUT
    }

    static final StyleRole BODY = new StyleRole(Kind.BODY, 0);

    private static final Pattern NAME = Pattern.compile("(.*?)[ _]?(\\d?)");

    static StyleRole heading(int level) {
        return new StyleRole(Kind.HEADING, level);
    }

    /** The names of the table {@code styles.tsv} and what they say. */
    static final class Names {

        private final Map<String, String> roles = new HashMap<>();

        Names() {
            for (List<String> row : Table.rows(StyleRole.class, "styles.tsv", 2)) {
                roles.put(row.get(0), row.get(1));
            }
        }

        /** What a style's name says; empty for one that says nothing. */
        Optional<StyleRole> role(String styleName) {
            Matcher name = NAME.matcher(styleName.strip().toLowerCase(Locale.ROOT));
            if (!name.matches()) {
                return Optional.empty();
            }
            int level = name.group(2).isEmpty() ? 0 : Integer.parseInt(name.group(2));
            return Optional.ofNullable(roles.get(name.group(1))).map(role -> of(role, level));
        }

        private static StyleRole of(String role, int level) {
            return switch (role) {
                case "heading" -> heading(Math.max(1, level));
                case "heading-or-title" -> level > 0 ? heading(level) : new StyleRole(Kind.TITLE, 0);
                default -> new StyleRole(Kind.valueOf(role.toUpperCase(Locale.ROOT)), 0);
            };
        }
    }
}
