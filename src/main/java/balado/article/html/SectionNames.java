package balado.article.html;

import balado.article.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings of parts that are no part of an article: the table {@code sections.tsv}. Immutable. */
final class SectionNames {

    /** How far such a part goes. */
    enum What {
        /** Up to the next heading of its rank. */
        ALL,
        /** As long as there are links and short lines. */
        LINKS
    }

    private static final Pattern MARGIN = Pattern.compile("^[\\s:•–-]+|[\\s:•.!?…–-]+$");

    private final Map<Pattern, What> names = new LinkedHashMap<>();

    SectionNames() {
        for (List<String> row : Table.rows(SectionNames.class, "sections.tsv", 2)) {
            names.put(
                    Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    What.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    Optional<What> find(String heading) {
        String name = MARGIN.matcher(heading).replaceAll("");
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
