package balado.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds blocks that stand among an article's paragraphs and are none of its words: {@code Lire aussi : …}, {@code Publicité}, {@code Temps de
 * lecture : 5 min}. Only a whole block is one, never a part of a sentence. Immutable.
 */
public final class Rubrics {

    /** What a rubric says. */
    public enum Kind {
        LINE,
        /** At any length. */
        BLOCK,
        /** The rest is for subscribers. */
        WALL,
        /** When the article was published. */
        DATE
    }

    private record Rubric(Pattern pattern, Kind kind) {}

    /** Prose is longer. */
    private static final int LONGEST_LINE = 250;

    private final List<Rubric> rubrics = new ArrayList<>();

    public Rubrics() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (List<String> row : Table.rows(Table.class, "rubrics.tsv", 3)) {
            String pattern = row.get(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                pattern = pattern.replace(part.getKey(), part.getValue());
            }
            if (row.get(1).startsWith("{")) {
                parts.put(row.get(1), pattern);
            } else {
                rubrics.add(new Rubric(
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
            }
        }
    }

    /** Whether a line says that the rest is for subscribers. */
    public boolean isWall(String text) {
        return text.length() <= LONGEST_LINE
                && rubrics.stream()
                        .anyMatch(rubric -> rubric.kind() == Kind.WALL
                                && rubric.pattern().matcher(text).matches());
    }

    /**
     * What a block is, if it is a rubric.
     *
     * @param block what it is; a date that heads a part is none, nor is a picture
     * @param text cleaned text, one line
     */
    public Optional<Kind> find(Block.Kind block, String text) {
        boolean line = text.length() <= LONGEST_LINE;
        if (block == Block.Kind.PICTURE) {
            return Optional.empty();
        }
        return rubrics.stream()
                .filter(rubric -> line || rubric.kind() == Kind.BLOCK)
                .filter(rubric -> rubric.pattern().matcher(text).matches())
                .map(Rubric::kind)
                .filter(kind -> kind != Kind.DATE || block != Block.Kind.HEADING)
                .findFirst();
    }
}
