package balado.normalize;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.stream.Stream;

/** Words of other scripts in Latin letters, so that a French voice can read them: {@code Любовь} → {@code Lûbov} */
final class Romanizer {

    /** Letters that nothing is known of. */
    private static final String UNKNOWN = "lettre";

    private static final int LONGEST = 200;

    /** Behind Latin Extended-A, whose letters are all known. */
    private static final int FAMILIAR = 0x180;

    /** The one letter below that is not Latin. */
    private static final char MICRO = '\u00B5';

    private Romanizer() {}

    /** The word in letters that can be said; the same when it is so already. A letter that becomes several is a word. */
    static SpokenWord romanized(SpokenWord word) {
        if (isFamiliar(word.text())) {
            return word;
        }
        String latin = romanize(word.text());
        boolean spelt = word.kind() == SpokenWord.Kind.LETTERS && latin.length() > 1;
        return new SpokenWord(latin, spelt ? SpokenWord.Kind.WORD : word.kind());
    }

    private static String romanize(String word) {
        if (word.codePoints().allMatch(Romanizer::isLatin) && isSayable(word)) {
            return word;
        }
        String start =
                word.substring(0, word.offsetByCodePoints(0, Math.min(word.codePointCount(0, word.length()), LONGEST)));
        return Stream.of(start, Normalizer2.getNFKDInstance().normalize(start))
                .map(Romanizer::transliterated)
                .filter(Romanizer::isSayable)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String transliterated(String word) {
        StringBuilder latin = new StringBuilder();
        Holder.TO_LATIN
                .transliterate(word)
                .codePoints()
                .filter(point -> (isLatin(point) && Character.isLetter(point)) || point == '-')
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }

    /** Whether a letter of the alphabet is in it, with or without accents. */
    private static boolean isSayable(CharSequence word) {
        return Normalizer2.getNFKDInstance()
                .normalize(word)
                .chars()
                .anyMatch(c -> c < FAMILIAR && c != MICRO && Character.isLetter(c));
    }

    private static boolean isFamiliar(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FAMILIAR || word.charAt(i) == MICRO) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(int point) {
        return !Character.isLetter(point) || Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    /** Made when the first foreign word comes: it takes time and is seldom needed. */
    private static final class Holder {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; NFC");
    }
}
