package balado.pronounce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads phonemes as the tables write them: SAMPA symbols set apart by spaces, {@code -} for silence. */
final class Sampa {

    private static final Map<String, Phoneme> SYMBOLS =
            Arrays.stream(Phoneme.values()).collect(Collectors.toUnmodifiableMap(Phoneme::sampa, Function.identity()));

    private Sampa() {}

    static List<Phoneme> parse(String text) {
        if (text.equals("-")) {
            return List.of();
        }
        List<Phoneme> phonemes = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            phonemes.add(phoneme(text.substring(start, end), text));
            start = end + 1;
        }
        return List.copyOf(phonemes);
    }

    private static Phoneme phoneme(String symbol, String text) {
        Phoneme phoneme = SYMBOLS.get(symbol);
        if (phoneme == null) {
            throw new IllegalArgumentException("no phoneme '" + symbol + "' in '" + text + "'");
        }
        return phoneme;
    }
}
