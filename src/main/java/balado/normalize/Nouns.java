package balado.normalize;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a numeral needs to know of the noun that it counts: its gender, and whether {@code de} elides before it. */
final class Nouns {

    private final Set<String> feminine = Table.load("feminine").keys();
    private final Set<String> feminineEndings = Table.load("feminine-endings").keys();
    private final Set<String> aspirated = Table.load("h-aspire").keys();
    private final Set<String> notCounted = Table.load("not-counted").keys();

    /** The gender of the noun behind this place, an adjective allowed in between; masculine when nothing tells. */
    Gender genderAfter(Text text, int at) {
        String first = text.wordAfter(at);
        if (first.isEmpty() || notCounted.contains(first)) {
            return Gender.MASCULINE;
        }
        if (isFeminine(first)) {
            return Gender.FEMININE;
        }
        int next = text.skipSpaces(at) + first.length();
        return feminine.contains(text.wordAfter(next).toLowerCase(Locale.ROOT)) && isAdjective(first)
                ? Gender.FEMININE
                : Gender.MASCULINE;
    }

    private boolean isFeminine(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return feminine.contains(lower)
                || (lower.length() > 5 && feminineEndings.stream().anyMatch(ending -> endsIn(lower, ending)));
    }

    private static boolean endsIn(String word, String ending) {
        return word.endsWith(ending) || word.endsWith(ending + "s");
    }

    /** Before a feminine noun an adjective ends in e, es. */
    private static boolean isAdjective(String word) {
        return word.endsWith("e") || word.endsWith("es");
    }

    /** {@code de} or {@code d'} before a word. */
    boolean elides(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        char first =
                Normalizer.normalize(lower.substring(0, 1), Normalizer.Form.NFD).charAt(0);
        boolean vowel = "aeiouœæ".indexOf(first) >= 0 || first == 'h';
        return vowel
                && !aspirated.contains(bare)
                && !aspirated.contains(lower)
                && !List.of("onze", "oui").contains(lower);
    }

    /** Whether the word behind this place is what a number counts. */
    boolean isCounted(Text text, int at) {
        String word = text.wordAfter(at);
        return text.at(at) == ' '
                && word.length() > 2
                && Character.isLowerCase(word.charAt(0))
                && !notCounted.contains(word)
                && word.indexOf('\'') < 0;
    }
}
