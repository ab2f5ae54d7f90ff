package balado.article;

import java.util.regex.Pattern;

/**
 * The words that a stop stands behind.
 *
 * @param before the word before the last, empty at the beginning of the sentence
 * @param word the last word with its stop, without an elided word and opening quotes: {@code M.} of {@code d'M.}
 */
record PrecedingWords(String before, String word) {

    /** No abbreviation is longer; it bounds the work for a text without spaces. */
    private static final int LONGEST = 40;

    private static final Pattern ELIDED_OR_OPENER = Pattern.compile("^(?:[«“\"(\\[]|\\p{L}{1,6}')+");
    private static final Pattern INITIALS = Pattern.compile("(?:.*[-.])?\\p{Lu}\\.");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}|[IVXLC]{1,5}|[A-Za-z])\\.(?:\\d{1,2}\\.)*");
    private static final Pattern PLAIN =
            Pattern.compile("(?:[\\p{L}\\p{M}]+-)*[\\p{L}\\p{M}]*\\p{Ll}{3}[)»”\"]?\\.|\\d{4}\\.");

    static PrecedingWords of(String text, int sentenceStart, Stop stop) {
        int wordStart = wordStart(text, sentenceStart, stop.begin());
        String word = text.substring(wordStart, stop.begin() + 1);
        int beforeEnd = Math.max(sentenceStart, wordStart - 1);
        String before = text.substring(wordStart(text, sentenceStart, beforeEnd), beforeEnd);
        return new PrecedingWords(withoutElided(before), withoutElided(word));
    }

    /** Whether it is the first word of its sentence. */
    boolean isFirst() {
        return before.isEmpty();
    }

    /** {@code J.-C.}, {@code U.S.A.}, {@code Jean-J.} */
    boolean isInitials() {
        return INITIALS.matcher(word).matches();
    }

    /** A number and its unit: {@code 230 V.} */
    boolean isMeasure() {
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /** What numbers a heading or a list: {@code 1.}, {@code II.}, {@code B.} */
    boolean isListNumber() {
        return NUMBER.matcher(word).matches();
    }

    /** A word that is not abbreviated, as far as its letters tell, or a year. */
    boolean isPlain() {
        return PLAIN.matcher(word).matches();
    }

    private static String withoutElided(String word) {
        return ELIDED_OR_OPENER.matcher(word).replaceFirst("");
    }

    private static int wordStart(String text, int least, int end) {
        int start = end;
        int bound = Math.max(least, end - LONGEST);
        while (start > bound && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
