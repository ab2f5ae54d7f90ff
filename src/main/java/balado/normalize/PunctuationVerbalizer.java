package balado.normalize;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Punctuation: silent, with a mark for phrasing. */
final class PunctuationVerbalizer implements Verbalizer {

    private static final Shape STOPS = new Shape("(?:\\. ?){2,}\\.|\\.{2,}|…[.…]*");
    private static final Shape QUESTION = new Shape("[!?…]*\\?[!?…]*");
    private static final Shape EXCLAMATION = new Shape("!+");

    private final Map<Character, Mark> marks;

    PunctuationVerbalizer() {
        Map<String, Mark> table = Table.load("punctuation").index(row -> Mark.valueOf(row.get(1)));
        marks = table.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.getKey().charAt(0), Map.Entry::getValue));
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return run(text, at).or(() -> single(text, at));
    }

    private static Optional<Reading> run(Text text, int at) {
        if (".…?!".indexOf(text.at(at)) < 0) {
            return Optional.empty();
        }
        return STOPS.at(text, at)
                .map(match -> Reading.mark(match.end(), "ellipsis", Mark.ELLIPSIS))
                .or(() -> QUESTION.at(text, at).map(match -> Reading.mark(match.end(), "question", Mark.QUESTION)))
                .or(() -> EXCLAMATION
                        .at(text, at)
                        .map(match -> Reading.mark(match.end(), "exclamation", Mark.EXCLAMATION)));
    }

    private Optional<Reading> single(Text text, int at) {
        char c = text.at(at);
        if (c == '"' || c == '\'') {
            return Optional.of(Reading.mark(at + 1, "quote", opens(text, at) ? Mark.OPEN_QUOTE : Mark.CLOSE_QUOTE));
        }
        Mark mark = marks.get(c);
        if (mark == null) {
            return Optional.empty();
        }
        return Optional.of(
                Reading.mark(at + 1, "punctuation", mark == Mark.DASH && !isSpaced(text, at) ? Mark.NONE : mark));
    }

    private static boolean isSpaced(Text text, int at) {
        boolean left = at == 0 || text.at(at - 1) == ' ';
        boolean right = at + 1 == text.length() || text.at(at + 1) == ' ';
        return text.at(at) != '-' || (left && right);
    }

    /** A straight quotation mark opens where nothing but a space, an elision or an opening mark precedes. */
    private static boolean opens(Text text, int at) {
        char before = text.at(at - 1);
        char after = text.at(at + 1);
        return (before == '\0' || " '([«-–—/".indexOf(before) >= 0) && after != ' ' && after != '\0';
    }
}
