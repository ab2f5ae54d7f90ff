package balado.article;

/**
 * A place in a paragraph where a sentence may end.
 *
 * @param begin offset of its first mark
 * @param marks behind its last mark: {@code ?!}, {@code ...}
 * @param end behind the quotes and brackets that close with it
 */
record Stop(int begin, int marks, int end) {

    /** The stop whose first mark stands here. */
    static Stop at(String text, int begin) {
        int marks = begin + 1;
        boolean more = true;
        while (more) {
            int next = isSpace(text, marks) ? marks + 1 : marks;
            more = next < text.length() && isMark(text.charAt(next)) && (next == marks || text.charAt(next) != '.');
            marks = more ? next + 1 : marks;
        }
        return new Stop(begin, marks, closed(text, marks));
    }

    static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether it is one full stop, the only mark that abbreviations and numbers use too. */
    boolean isFullStop(String text) {
        return marks == begin + 1 && text.charAt(begin) == '.';
    }

    private static int closed(String text, int marks) {
        int end = marks;
        while (true) {
            int next = isSpace(text, end) ? end + 1 : end;
            if (next < text.length() && closes(text, next, next > end)) {
                end = next + 1;
            } else if (isNote(text, end)) {
                end = text.indexOf(']', end) + 1;
            } else {
                return end;
            }
        }
    }

    private static boolean closes(String text, int at, boolean spaced) {
        return switch (text.charAt(at)) {
            case '»', '”' -> true;
            case ')', ']' -> !spaced;
            case '\'' -> !spaced && !isWord(text, at + 1);
            // behind a space it closes only if it cannot open
            case '"' -> !isWord(text, at + 1) && (!spaced || at + 1 == text.length() || isSpace(text, at + 1));
            default -> false;
        };
    }

    /** A footnote's number: {@code fin.[3]} */
    private static boolean isNote(String text, int at) {
        int close = at;
        if (at < text.length() && text.charAt(at) == '[') {
            close = at + 1;
            while (close < text.length() && Character.isDigit(text.charAt(close))) {
                close++;
            }
        }
        return close > at + 1 && close < text.length() && text.charAt(close) == ']';
    }

    private static boolean isWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
