package balado.article;

/**
 * What stands behind a stop.
 *
 * @param text the paragraph
 * @param start offset of the first character that is no space
 * @param word offset of the first letter or digit behind quotes, brackets and dashes
 */
record NextWords(String text, int start, int word) {

    private static final String OPENERS = "«“„\"'([¿¡^";
    private static final String DASHES = "-–—•";

    static NextWords behind(String text, int end) {
        int start = skipSpaces(text, end);
        int word = start;
        while (word < text.length() && (isOpener(text, word) || isDash(text, word))) {
            word = skipSpaces(text, behindOmission(text, word + 1));
        }
        return new NextWords(text, start, word);
    }

    /** Whether nothing is left to say. */
    boolean isNothing() {
        return start == text.length();
    }

    boolean isDirect() {
        return start == word;
    }

    boolean afterDash() {
        return start < text.length() && isDash(text, start);
    }

    /** Whether something is bracketed or quoted first. */
    boolean isQuoted() {
        return start < word && !afterDash();
    }

    boolean isUpper() {
        return word < text.length()
                && (Character.isUpperCase(text.codePointAt(word)) || isUncased(text.codePointAt(word)));
    }

    boolean isLower() {
        return word < text.length() && Character.isLowerCase(text.codePointAt(word));
    }

    boolean isDigit() {
        return word < text.length() && Character.isDigit(text.charAt(word));
    }

    /** The first word, up to an apostrophe. */
    String firstWord() {
        return text.substring(word, wordEnd(word));
    }

    /** Whether the first word is cut short by a stop, as in {@code L. 642-3}. */
    boolean firstIsAbbreviated() {
        int end = wordEnd(word);
        return end < word + 3 && end < text.length() && text.charAt(end) == '.';
    }

    /** Whether the first word is a Roman numeral, as in {@code vol. XII}. */
    boolean firstIsRoman() {
        return firstWord().chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }

    /** Whether the second word has a capital letter, as in {@code Le Goff}. */
    boolean secondIsUpper() {
        int end = wordEnd(word);
        int second = end < text.length() ? end + 1 : end;
        return second < text.length() && Character.isUpperCase(text.charAt(second));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInnerHyphen(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerHyphen(int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isUncased(int code) {
        return Character.isLetter(code) && !Character.isLowerCase(code) && !Character.isUpperCase(code);
    }

    /** Behind {@code ...]}: what was left out of a quotation. */
    private static int behindOmission(String text, int at) {
        int dots = at;
        while (dots < text.length() && dots - at < 3 && (text.charAt(dots) == '.' || text.charAt(dots) == '…')) {
            dots++;
        }
        boolean closed = dots > at && dots < text.length() && (text.charAt(dots) == ']' || text.charAt(dots) == ')');
        return closed ? dots + 1 : at;
    }

    private static boolean isOpener(String text, int at) {
        return OPENERS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDash(String text, int at) {
        return DASHES.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
