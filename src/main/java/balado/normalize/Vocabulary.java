package balado.normalize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which written words are ordinary ones, whatever their capitals. Words are asked for in lower case. */
final class Vocabulary {

    private static final int SHORT = 3;

    private final SortedWords ordinary = new SortedWords("ordinary");
    private final Set<String> endings = Table.load("ordinary-endings").keys();
    private final Set<String> names = Table.load("names").keys();
    private final Set<String> acronyms = Table.load("acronyms").keys();
    private final Set<String> shouted = Table.load("shouted").keys();

    /** Whether it is an ordinary word: listed, or derived as only ordinary words are. */
    boolean isOrdinary(String word) {
        String bare = word.substring(word.lastIndexOf('\'') + 1);
        return ordinary.contains(word) || ordinary.contains(bare) || isDerived(bare);
    }

    /** Whether the list of ordinary words has it. */
    boolean isListed(String word) {
        return ordinary.contains(word);
    }

    private boolean isDerived(String word) {
        return endings.stream().anyMatch(ending -> word.length() > ending.length() + 3 && word.endsWith(ending))
                && !names.contains(word);
    }

    /** With the accents that capitals often lack: {@code etude} → {@code étude}; the same word when there is nothing to mend. */
    String withAccents(String word) {
        int clitic = word.lastIndexOf('\'') + 1;
        return word.substring(0, clitic) + ordinary.accented(word.substring(clitic));
    }

    /**
     * Whether a word in capitals is an acronym. In a sentence of other words it is unless it is an ordinary word of four letters or more, or
     * one that is often shouted ({@code NON}), or has an accent; in a headline in capitals it is when it is a known one, or short or without vowel and no word.
     */
    boolean isAcronym(String capitals, boolean headline) {
        if (acronyms.contains(capitals)) {
            return true;
        }
        if (hasAccent(capitals)) {
            return false;
        }
        String lower = withAccents(capitals.toLowerCase(Locale.ROOT));
        if (headline) {
            return !isOrdinary(lower) && (lower.length() <= SHORT || !hasVowel(lower));
        }
        return !shouted.contains(lower) && (lower.length() <= SHORT || !isOrdinary(lower));
    }

    private static boolean hasAccent(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return !Normalizer.isNormalized(word, Normalizer.Form.NFD);
            }
        }
        return false;
    }

    static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> "aeiouyàâéèêëîïôöùûüœæ".indexOf(letter) >= 0);
    }
}
