package balado.pronounce;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word's sounds. A liaison consonant belongs to the word that it is heard with, the following one.
 *
 * @param text the spoken word, as {@link balado.normalize.SpokenWord#text()}
 * @param start offset of the written token's first UTF-16 code unit in {@link balado.article.Sentence#text()}; words of one token share it
 * @param end offset behind the written token's last one
 * @param syllables its syllables; empty for a word without sound
 * @param boundary what follows it
 * @param origin what decided the pronunciation (a lexicon's or a rule's name), for {@code --explain}
 */
public record PhoneticWord(
        String text, int start, int end, List<Syllable> syllables, Boundary boundary, String origin) {

    public PhoneticWord {
        Objects.requireNonNull(text, "text");
        syllables = List.copyOf(syllables);
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(origin, "origin");
    }

    /** All its phonemes in order. */
    public Stream<Phoneme> phonemes() {
        return syllables.stream().flatMap(syllable -> syllable.phonemes().stream());
    }

    /** Its phonemes in IPA without separators. */
    public String ipa() {
        return phonemes().map(Phoneme::ipa).collect(Collectors.joining());
    }
}
