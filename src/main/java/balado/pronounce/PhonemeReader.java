package balado.pronounce;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads phonemes as people write them, in the <a href="https://www.internationalphoneticassociation.org/">IPA</a> or in X-SAMPA: the longest
 * symbol first, composed or decomposed; what says nothing of French phonemes (stress, length, syllables, ties) is passed over.
 */
final class PhonemeReader {

    private static final PhonemeReader IPA = new PhonemeReader("ipa", Phoneme::ipa);
    private static final PhonemeReader X_SAMPA = new PhonemeReader("x-sampa", Phoneme::sampa);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, List<Phoneme>> symbols = new HashMap<>();
    private final int longest;

    private PhonemeReader(String alphabet, Function<Phoneme, String> symbol) {
        Arrays.stream(Phoneme.values())
                .forEach(phoneme -> symbols.put(decomposed(symbol.apply(phoneme)), List.of(phoneme)));
        Table.rows("transcription").stream()
                .filter(row -> row.get(0).equals(alphabet))
                .forEach(row -> symbols.put(decomposed(row.get(1)), Sampa.parse(row.get(2))));
        longest = symbols.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The phonemes of each word of a transcription in IPA, at least one.
     *
     * @throws IllegalArgumentException when a symbol is not known or there is no phoneme; the message says which and what there is
     */
    static List<List<Phoneme>> ipa(String transcription) {
        return IPA.words(transcription);
    }

    /** The same of a transcription in X-SAMPA. */
    static List<List<Phoneme>> xSampa(String transcription) {
        return X_SAMPA.words(transcription);
    }

    private List<List<Phoneme>> words(String transcription) {
        List<List<Phoneme>> words = SPACE.splitAsStream(decomposed(transcription))
                .map(word -> phonemes(word, transcription))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no phoneme between the slashes; write some, such as " + known());
        }
        return words;
    }

    private List<Phoneme> phonemes(String word, String transcription) {
        List<Phoneme> phonemes = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + longest);
            while (end > at && !symbols.containsKey(word.substring(at, end))) {
                end--;
            }
            if (end == at || hasMarkBehind(word, at, end)) {
                throw new IllegalArgumentException("'" + cluster(word, at) + "' in '" + transcription
                        + "' is no French phoneme; write " + known());
            }
            phonemes.addAll(symbols.get(word.substring(at, end)));
            at = end;
        }
        return phonemes;
    }

    /** A mark that belongs to this symbol and makes it another sound; ties are symbols of their own. */
    private boolean hasMarkBehind(String word, int at, int end) {
        return end < word.length()
                && isMark(word.charAt(end))
                && !symbols.containsKey(word.substring(end, end + 1))
                && !isMark(word.charAt(at));
    }

    /** A symbol with its marks. */
    private static String cluster(String word, int at) {
        int end = at + Character.charCount(word.codePointAt(at));
        while (end < word.length() && isMark(word.charAt(end))) {
            end++;
        }
        return word.substring(at, end);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String known() {
        boolean ipa = this == IPA;
        return Arrays.stream(Phoneme.values())
                .map(ipa ? Phoneme::ipa : Phoneme::sampa)
                .collect(Collectors.joining(" "));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
