package balado.pronounce;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops the schwa inside words where speech does: between one consonant and another, never in the first syllable, never where three consonants
 * or two alike would meet (Grammont's law of three consonants): {@code samedi} /samdi/, {@code gouvernement} /ɡuvɛʁnəmɑ̃/.
 */
final class Schwa {

    private Schwa() {}

    static List<Phoneme> drop(List<Phoneme> phonemes) {
        List<Phoneme> kept = new ArrayList<>();
        for (int i = 0; i < phonemes.size(); i++) {
            if (phonemes.get(i) != Phoneme.SCHWA || !canDrop(kept, phonemes, i)) {
                kept.add(phonemes.get(i));
            }
        }
        return kept;
    }

    private static boolean canDrop(List<Phoneme> before, List<Phoneme> phonemes, int at) {
        int size = before.size();
        boolean oneBefore = size >= 2
                && !before.get(size - 1).isVowel()
                && before.get(size - 2).isVowel();
        boolean oneBehind = at + 2 < phonemes.size()
                && !phonemes.get(at + 1).isVowel()
                && phonemes.get(at + 1).kind() != Phoneme.Kind.GLIDE
                && phonemes.get(at + 2).isVowel();
        return oneBefore
                && oneBehind
                && before.get(size - 1).kind() != Phoneme.Kind.GLIDE
                && before.get(size - 1) != phonemes.get(at + 1);
    }
}
