package balado.pronounce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Letters to phonemes by rule, for words that no list holds. The rules are data: first the stems that keep a sound of their own, the longest
 * first, then the rules of the language in their order; the first that fits decides.
 */
final class GraphemeToPhoneme {

    /** A rule: these letters between these contexts are these phonemes. */
    private record Rule(String graphemes, LetterContext left, LetterContext right, List<Phoneme> phonemes) {

        boolean fits(String word, int at) {
            return word.startsWith(graphemes, at)
                    && right.matchesFrom(word, at + graphemes.length())
                    && left.matchesBefore(word, at);
        }
    }

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    /** For words of the language. */
    GraphemeToPhoneme() {
        this(french());
    }

    private GraphemeToPhoneme(Stream<Rule> inOrder) {
        inOrder.forEach(rule -> rules.computeIfAbsent(rule.graphemes().charAt(0), letter -> new ArrayList<>())
                .add(rule));
    }

    private static Stream<Rule> french() {
        Stream<Rule> stems = read("stems")
                .sorted(Comparator.comparingInt((Rule rule) -> rule.graphemes().length())
                        .reversed());
        return Stream.concat(stems, read("rules"));
    }

    /** For names, whose endings are often foreign. */
    static GraphemeToPhoneme ofNames() {
        return new GraphemeToPhoneme(Stream.concat(read("name-rules"), french()));
    }

    /** For words of another language, by the rules of a table alone. */
    static GraphemeToPhoneme of(String table) {
        return new GraphemeToPhoneme(read(table));
    }

    private static Stream<Rule> read(String table) {
        return Table.rows(table).stream()
                .map(row -> new Rule(
                        row.get(0),
                        LetterContext.parse(row.get(1)),
                        LetterContext.parse(row.get(2)),
                        Sampa.parse(row.get(3))));
    }

    /** The phonemes of a word in lower-case letters; a letter that no rule knows is silent. */
    List<Phoneme> phonemes(String letters) {
        String word = "#" + letters + "#";
        List<Phoneme> phonemes = new ArrayList<>();
        int at = 1;
        while (at < word.length() - 1) {
            Rule rule = rule(word, at);
            if (rule == null) {
                at++;
            } else {
                phonemes.addAll(rule.phonemes());
                at += rule.graphemes().length();
            }
        }
        return phonemes;
    }

    private Rule rule(String word, int at) {
        for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
            if (rule.fits(word, at)) {
                return rule;
            }
        }
        return null;
    }
}
