package balado.normalize;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A word as it is said, in French spelling: what stands between two spaces of {@code balado text}. An elided clitic stays with its word
 * ({@code l'immunothérapie}), hyphens stay ({@code vingt-deux}, {@code parle-t-on}).
 *
 * @param text NFC, lower case except proper nouns and acronyms, no digit, no symbol, the apostrophe always U+0027
 * @param kind how {@code pronounce} is to take it
 */
public record SpokenWord(String text, Kind kind) {

    /** How a word is to be taken. */
    public enum Kind {
        /** An ordinary word or name, read by lexicon and rules. */
        WORD,
        /** An acronym, spelt or read as {@code pronounce} decides: {@code RATP}, {@code Opep}. */
        ACRONYM,
        /** Letters, each said by its name: {@code fr} in an address. */
        LETTERS,
        /** A word of English, read by its rules in French sounds. */
        ENGLISH,
        /** A word of Latin, in the French pronunciation. */
        LATIN,
        /** A word of a language that has no rules here: every letter counts, the last ones too. */
        FOREIGN;

        /** How words of a language are to be taken, by its BCP 47 tag. */
        static Kind of(String tag) {
            int hyphen = tag.indexOf('-');
            return switch (hyphen < 0 ? tag : tag.substring(0, hyphen)) {
                case "en" -> ENGLISH;
                case "la" -> LATIN;
                default -> FOREIGN;
            };
        }

        /** Whether it is a word of another language than French. */
        public boolean isForeign() {
            return this == ENGLISH || this == LATIN || this == FOREIGN;
        }
    }

    public SpokenWord {
        Objects.requireNonNull(kind, "kind");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text.isBlank() || text.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("one word, not: '" + text + "'");
        }
    }

    public static SpokenWord of(String text) {
        return new SpokenWord(text, Kind.WORD);
    }
}
