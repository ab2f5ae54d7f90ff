package balado.normalize;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which written words are ordinary ones, whatever their capitals. Words are asked for in lower case. */
final class Vocabulary {

    private static final int SHORT = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> ordinary = Table.load("ordinary").keys();
    private final Set<String> endings = Table.load("ordinary-endings").keys();
    private final Set<String> names = Table.load("names").keys();
    private final Set<String> acronyms = Table.load("acronyms").keys();
    private final Set<String> shouted = Table.load("shouted").keys();
    private final Map<String, String> accented = accented();

    /** Words by what is left of them without accents, where nothing else is written so. */
    private Map<String, String> accented() {
        Map<String, String> words = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String word : ordinary) {
            String plain = plain(word);
            if (!plain.equals(word) && words.put(plain, word) != null) {
                ambiguous.add(plain);
            }
        }
        words.keySet().removeAll(ambiguous);
        words.keySet().removeAll(ordinary);
        return Collections.unmodifiableMap(words);
    }

    private static String plain(String word) {
        boolean bare = word.chars().allMatch(letter -> letter < 0x80);
        return bare
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

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
        return word.substring(0, clitic) + accented.getOrDefault(word.substring(clitic), word.substring(clitic));
    }

    /**
     * Whether a word in capitals is an acronym. In a sentence of other words it is unless it is an ordinary word of four letters or more, or
     * one that is often shouted ({@code NON}), or has an accent; in a headline in capitals it is when it is a known one, or short or without vowel and no word.
     */
    boolean isAcronym(String capitals, boolean headline) {
        if (acronyms.contains(capitals)) {
            return true;
        }
        if (!plain(capitals).equals(capitals)) {
            return false;
        }
        String lower = withAccents(capitals.toLowerCase(Locale.ROOT));
        if (headline) {
            return !isOrdinary(lower) && (lower.length() <= SHORT || !hasVowel(lower));
        }
        return !shouted.contains(lower) && (lower.length() <= SHORT || !isOrdinary(lower));
    }

    static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> "aeiouyàâéèêëîïôöùûüœæ".indexOf(letter) >= 0);
    }
}
