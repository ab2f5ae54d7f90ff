package balado.normalize;

import com.ibm.icu.text.Transliterator;

/** Words of other scripts in Latin letters, so that a French voice can read them: {@code Любовь} → {@code Lûbov} */
final class Romanizer {

    /** Letters that ICU has no Latin for. */
    private static final String UNKNOWN = "lettre";

    private static final int LONGEST = 200;

    /** Behind Latin Extended-B. */
    private static final int LATIN = 0x250;

    private Romanizer() {}

    /** The Latin form; the same word when it is Latin already. */
    static String romanize(String word) {
        if (isPlainLatin(word) || word.codePoints().allMatch(point -> isLatin(point) || isInherited(point))) {
            return word;
        }
        String start =
                word.substring(0, word.offsetByCodePoints(0, Math.min(word.codePointCount(0, word.length()), LONGEST)));
        StringBuilder latin = new StringBuilder();
        Holder.TO_LATIN
                .transliterate(start)
                .codePoints()
                .filter(point -> isLatin(point) && Character.isLetter(point))
                .forEach(latin::appendCodePoint);
        return latin.length() == 0 ? UNKNOWN : latin.toString();
    }

    private static boolean isPlainLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= LATIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(int point) {
        return point < LATIN || Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static boolean isInherited(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED;
    }

    /** Made when the first foreign word comes: it takes time and is seldom needed. */
    private static final class Holder {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; NFC");
    }
}
