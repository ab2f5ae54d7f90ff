package balado.pronounce;

import java.util.stream.Collectors;

/** Writes sentences as phonemes. */
public final class PhonemeWriter {

    /** How phonemes are written. */
    public enum Alphabet {
        IPA,
        SAMPA
    }

    private PhonemeWriter() {}

    /** The sentence on one line: a space between words, none inside them; a liaison consonant stands at the word that it is heard with. */
    public static String line(PhoneticSentence sentence, Alphabet alphabet) {
        return sentence.words().stream()
                .map(word -> word.phonemes()
                        .map(phoneme -> alphabet == Alphabet.IPA ? phoneme.ipa() : phoneme.sampa())
                        .collect(Collectors.joining()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
