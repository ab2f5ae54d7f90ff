package balado.pronounce;

import java.util.List;

/**
 * The sounds of a word alone.
 *
 * @param phonemes in order
 * @param origin what decided
 */
record Pronunciation(List<Phoneme> phonemes, String origin) {

    Pronunciation {
        phonemes = List.copyOf(phonemes);
    }
}
