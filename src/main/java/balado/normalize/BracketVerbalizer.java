package balado.normalize;

import java.util.Optional;

/** Footnote marks, cuts and editors' remarks in brackets are not said. {@code [1]}, {@code […]}, {@code [sic]} */
final class BracketVerbalizer implements Verbalizer {

    private static final Shape NOTE =
            new Shape("\\[ ?(?:(?:note )?\\d{1,3}(?: ?[,–-] ?\\d{1,3})*|[a-z]|réf\\. nécessaire) ?\\]");
    private static final Shape CUT = new Shape("[\\[(] ?(?:\\.{3}|…) ?[\\])]");

    @Override
    public boolean mayBegin(char first) {
        return first == '[' || first == '(';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (text.at(at) != '[' && text.at(at) != '(') {
            return Optional.empty();
        }
        return NOTE.at(text, at)
                .map(match -> Reading.mark(match.end(), "footnote", Mark.NONE))
                .or(() -> CUT.at(text, at).map(match -> Reading.mark(match.end(), "cut", Mark.ELLIPSIS)));
    }
}
