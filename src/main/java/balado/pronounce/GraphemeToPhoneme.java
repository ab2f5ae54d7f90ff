package balado.pronounce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters to phonemes by rule, for words that no list holds. The rules are data: first the stems that keep a sound of their own, the longest
 * first, then the rules of the language in their order; the first that fits decides.
 */
final class GraphemeToPhoneme {

    /** A rule: these letters between these contexts are these phonemes. */
    private record Rule(String graphemes, LetterContext left, LetterContext right, List<Phoneme> phonemes) {

        int length() {
            return graphemes.length();
        }

        boolean fits(String word, int at) {
            return word.startsWith(graphemes, at)
                    && right.matchesFrom(word, at + graphemes.length())
                    && left.matchesBefore(word, at);
        }
    }

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    private GraphemeToPhoneme() {}

    /** For words of the language. */
    static GraphemeToPhoneme french() {
        List<Rule> stems = read("stems");
        stems.sort(Comparator.comparingInt(Rule::length).reversed());
        GraphemeToPhoneme french = new GraphemeToPhoneme();
        french.add(stems);
        french.add(read("rules"));
        return french;
    }

    /** For names, whose endings are often foreign: rules of their own, then these. */
    GraphemeToPhoneme ofNames() {
        GraphemeToPhoneme names = of("name-rules");
        rules.values().forEach(names::add);
        return names;
    }

    /** For words of another language, by the rules of a table alone. */
    static GraphemeToPhoneme of(String table) {
        GraphemeToPhoneme rules = new GraphemeToPhoneme();
        rules.add(read(table));
        return rules;
    }

    private void add(List<Rule> inOrder) {
        for (Rule rule : inOrder) {
            rules.computeIfAbsent(rule.graphemes().charAt(0), letter -> new ArrayList<>())
                    .add(rule);
        }
    }

    private static List<Rule> read(String table) {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : Table.rows(table)) {
            rules.add(new Rule(
                    row.get(0),
                    LetterContext.parse(row.get(1)),
                    LetterContext.parse(row.get(2)),
                    Sampa.parse(row.get(3))));
        }
        return rules;
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
                at += rule.length();
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
