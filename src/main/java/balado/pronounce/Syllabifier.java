package balado.pronounce;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words into syllables by sonority: a consonant between vowels opens a syllable, so do an obstruent with a liquid and a consonant with a
 * glide; of other clusters only the last consonant does (Delattre, 1940; Laks, 1995).
 */
final class Syllabifier {

    private Syllabifier() {}

    /** The phonemes of each syllable in order; sounds without a vowel are one syllable. */
    static List<List<Phoneme>> syllables(List<Phoneme> phonemes) {
        List<List<Phoneme>> syllables = new ArrayList<>();
        int start = 0;
        int vowel = nextVowel(phonemes, 0);
        while (vowel >= 0) {
            int next = nextVowel(phonemes, vowel + 1);
            int end = next < 0 ? phonemes.size() : onset(phonemes, vowel + 1, next);
            syllables.add(phonemes.subList(start, end));
            start = end;
            vowel = next;
        }
        if (start < phonemes.size()) {
            syllables.add(phonemes.subList(start, phonemes.size()));
        }
        return syllables;
    }

    private static int nextVowel(List<Phoneme> phonemes, int from) {
        for (int i = from; i < phonemes.size(); i++) {
            if (phonemes.get(i).isVowel()) {
                return i;
            }
        }
        return -1;
    }

    /** Where, between the sounds behind a vowel and the next vowel, the next syllable begins. */
    private static int onset(List<Phoneme> phonemes, int from, int vowel) {
        int start = vowel;
        if (start > from && phonemes.get(start - 1).kind() == Phoneme.Kind.GLIDE) {
            start--;
        }
        if (start > from) {
            start--;
        }
        boolean liquid = start < vowel && phonemes.get(start).kind() == Phoneme.Kind.LIQUID;
        if (liquid && start > from && isObstruent(phonemes.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isObstruent(Phoneme phoneme) {
        return phoneme.kind() == Phoneme.Kind.STOP || phoneme == Phoneme.F || phoneme == Phoneme.V;
    }
}
