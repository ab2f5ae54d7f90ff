package balado.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a text is in, by counting the words that are frequent in one language and rare in the others. */
public final class LanguageGuess {

    private static final String FRENCH = "fr";

    /** Of the first words of a text; enough to be sure. */
    private static final int LOOKED_AT = 2000;

    private static final int FEWEST = 5;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_LEAD = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Set<String>> stopWords = new HashMap<>();

    public LanguageGuess() {
        for (List<String> row : Table.rows(Table.class, "stop-words.tsv", 2)) {
            stopWords.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" ", -1))));
        }
    }

    /**
     * The language of a text when it is plainly not French.
     *
     * @return the ISO 639-1 code: en, es, de, it, nl or pt; empty for French, for a short text, and when in doubt
     */
    public Optional<String> guess(String text) {
        List<String> words = words(text);
        String best = FRENCH;
        for (String language : stopWords.keySet()) {
            best = count(words, language, Set.of()) > count(words, best, Set.of()) ? language : best;
        }
        long own = count(words, best, stopWords.get(FRENCH));
        long french = count(words, FRENCH, stopWords.get(best));
        boolean sure = own >= FEWEST
                && own >= french * LEAST_LEAD
                && count(words, best, Set.of()) >= words.size() * LEAST_SHARE;
        return sure ? Optional.of(best) : Optional.empty();
    }

    /** Whether a text is plainly French. */
    public boolean isFrench(String text) {
        List<String> words = words(text);
        long french = count(words, FRENCH, Set.of());
        return french >= FEWEST
                && french >= words.size() * LEAST_SHARE
                && stopWords.keySet().stream().allMatch(other -> count(words, other, Set.of()) <= french);
    }

    private static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text)
                .limit(LOOKED_AT)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How many of the words are frequent in a language but not in another one. */
    private long count(List<String> words, String language, Set<String> other) {
        Set<String> frequent = stopWords.get(language);
        return words.stream()
                .filter(word -> frequent.contains(word) && !other.contains(word))
                .count();
    }
}
