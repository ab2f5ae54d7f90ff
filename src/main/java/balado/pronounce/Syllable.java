package balado.pronounce;

import java.util.List;

/**
 * A syllable.
 *
 * @param phonemes its phonemes in order, at least one
 * @param accented whether it bears the phrase accent
 */
public record Syllable(List<Phoneme> phonemes, boolean accented) {

    public Syllable {
        phonemes = List.copyOf(phonemes);
        if (phonemes.isEmpty()) {
            throw new IllegalArgumentException("a syllable has phonemes");
        }
    }
}
