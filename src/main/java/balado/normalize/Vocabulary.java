package balado.normalize;

import java.util.Locale;
import java.util.Set;

/** Which written words are ordinary ones, whatever their capitals. */
final class Vocabulary {

    private static final int SHORT = 3;

    private final Set<String> ordinary = Table.load("ordinary").keys();
    private final Set<String> endings = Table.load("ordinary-endings").keys();
    private final Set<String> names = Table.load("names").keys();
    private final Set<String> acronyms = Table.load("acronyms").keys();
    private final Set<String> shouted = Table.load("shouted").keys();

    /** Whether the word, in lower case, is an ordinary one: listed, or derived as only ordinary words are. */
    boolean isOrdinary(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.substring(lower.lastIndexOf('\'') + 1);
        return ordinary.contains(lower)
                || ordinary.contains(bare)
                || (!names.contains(titled(bare)) && isDerived(bare));
    }

    private static String titled(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean isDerived(String word) {
        return endings.stream().anyMatch(ending -> word.length() > ending.length() + 3 && word.endsWith(ending));
    }

    /**
     * Whether a word in capitals is an acronym. In a sentence of other words it is unless it is an ordinary word of four letters or more, or
     * one that is often shouted ({@code NON}); in a headline in capitals it is when it is a known one, or has no vowel and is no word.
     */
    boolean isAcronym(String capitals, boolean headline) {
        if (acronyms.contains(capitals)) {
            return true;
        }
        String lower = capitals.toLowerCase(Locale.ROOT);
        if (headline) {
            return !isOrdinary(lower) && (lower.length() <= SHORT || !hasVowel(lower));
        }
        return !shouted.contains(lower) && (lower.length() <= SHORT || !isOrdinary(lower));
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> "aeiouyàâéèêëîïôùûüœæ".indexOf(letter) >= 0);
    }
}
