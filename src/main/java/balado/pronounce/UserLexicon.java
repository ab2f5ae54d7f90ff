package balado.pronounce;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words whose pronunciation a user has written down; they win over everything that is known of these words.
 *
 * @param entries of two for the same word the first counts
 */
public record UserLexicon(List<Entry> entries) {

    /** How an entry says its pronunciation. */
    public enum Kind {
        /** By phonemes. */
        PHONEMES,
        /** By other words that sound like it. */
        ALIAS,
        /** By the names of its letters. */
        SPELLING
    }

    /**
     * A word, or several that follow one another.
     *
     * @param written in letters, apostrophes and hyphens, words separated by a space. It counts in any case, unless there is another entry that
     *     differs from it in case only
     * @param kind how it is said
     * @param value IPA; or words; empty for a spelling
     */
    public record Entry(String written, Kind kind, String value) {

        private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}' -]");
        private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

        /**
         * Checks itself.
         *
         * @throws IllegalArgumentException when it can never be met or said; the message is one line with the remedy
         */
        public Entry {
            Objects.requireNonNull(kind, "kind");
            written = plain(written);
            value = kind == Kind.ALIAS ? plain(value) : value.strip();
            requireWords(written, "digits and signs are put into words before: write it in abreviations.tsv");
            switch (kind) {
                case PHONEMES -> PhonemeReader.ipa(value);
                case ALIAS -> requireWords(value, "write words, or phonemes between slashes as in /ʒak/, or spell");
                case SPELLING -> requireNothing(value);
            }
        }

        /** Composed, with straight apostrophes and single spaces, as spoken words are. */
        private static String plain(String text) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2019', '\'');
            return SPACES.matcher(composed.strip()).replaceAll(" ").strip();
        }

        private static void requireWords(String text, String remedy) {
            Matcher matcher = NO_WORD.matcher(text);
            if (matcher.find()) {
                String sign = Character.toString(text.codePointAt(matcher.start()));
                throw new IllegalArgumentException("'" + sign + "' in '" + text + "' is no letter; " + remedy);
            }
            if (text.codePoints().noneMatch(Character::isLetter)) {
                throw new IllegalArgumentException("'" + text + "' is no word; write one");
            }
        }

        private static void requireNothing(String value) {
            if (!value.isEmpty()) {
                throw new IllegalArgumentException(
                        "a word that is spelt has no other value; leave out '" + value + "'");
            }
        }

        String lower() {
            return written.toLowerCase(Locale.FRENCH);
        }
    }

    /** No words. */
    public static final UserLexicon EMPTY = new UserLexicon(List.of());

    public UserLexicon {
        entries = List.copyOf(entries);
    }

    /** These entries, then those. */
    public UserLexicon and(UserLexicon other) {
        return new UserLexicon(
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }
}
