package balado.normalize;

import java.util.Optional;

/** The end of words set off as Markdown does: not said, a hint for phrasing. {@code un *vrai* ami} → {@code un vrai ami}, a group behind {@code vrai} */
final class EmphasisVerbalizer implements Verbalizer {

    @Override
    public boolean mayBegin(char first) {
        return first == '*' || first == '_';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        char sign = text.at(at);
        int end = at;
        while (text.at(end) == sign) {
            end++;
        }
        boolean closes = mayBegin(sign) && isFilled(text.at(at - 1)) && !Character.isLetterOrDigit(text.at(end));
        return closes && isOpened(text, at - 1, sign)
                ? Optional.of(Reading.mark(end, "emphasis", Mark.EMPHASIS))
                : Optional.empty();
    }

    private static boolean isFilled(char before) {
        return before != ' ' && before != '\0';
    }

    /** Whether the same sign stands before, touching a word on its right and none on its left. */
    private static boolean isOpened(Text text, int from, char sign) {
        int at = from;
        while (at >= 0 && at > from - Text.REACH && text.at(at) != sign) {
            at--;
        }
        boolean opens = text.at(at) == sign && text.at(at + 1) != ' ';
        while (text.at(at) == sign) {
            at--;
        }
        return opens && !Character.isLetterOrDigit(text.at(at));
    }
}
