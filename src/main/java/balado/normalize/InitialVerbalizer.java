package balado.normalize;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Initials and dotted letters. {@code J.-P. Dupont} → {@code J P Dupont}; {@code S.N.C.F.} → {@code SNCF} */
final class InitialVerbalizer implements Verbalizer {

    private static final Shape DOTTED =
            new Shape("\\p{Lu}\\.(?:\\p{Lu}\\.){1,9}(?!\\p{L})|(?:\\p{Lu}\\.){1,9}\\p{Lu}(?![\\p{L}.'])");
    private static final Shape INITIAL = new Shape("\\p{Lu}\\.(?: ?-)?(?= ?\\p{Lu}|\\)| )");
    private static final Shape NAME = new Shape(" \\p{Lu}\\p{Ll}");
    /** A sentence's end is no initial: {@code vitamine C.} */
    private static final Shape LAST = new Shape("\\p{Lu}\\.[ »\")]*$");

    @Override
    public boolean mayBegin(char first) {
        return Character.isUpperCase(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (text.at(at + 1) != '.' || !Character.isUpperCase(text.at(at)) || !text.startsWord(at)) {
            return Optional.empty();
        }
        return DOTTED.at(text, at)
                .map(match -> dotted(text, match))
                .or(() -> INITIAL.at(text, at)
                        .filter(match -> LAST.at(text, at).isEmpty())
                        .map(match -> letters(match.end(), match.group())));
    }

    /** Two letters before a name are initials, anything else an acronym. */
    private static Reading dotted(Text text, MatchResult match) {
        String letters = match.group().replace(".", "");
        if (letters.length() == 2 && NAME.at(text, match.end()).isPresent()) {
            return letters(match.end(), letters);
        }
        return Reading.of(
                lastEnd(text, match.end()),
                SemioticClass.ACRONYM,
                "dotted",
                List.of(new SpokenWord(letters, SpokenWord.Kind.ACRONYM)));
    }

    private static Reading letters(int end, String letters) {
        return Reading.of(end, SemioticClass.LETTERS, "initial", Reading.letters(letters));
    }

    /** The last stop ends the sentence too, when nothing follows. */
    private static int lastEnd(Text text, int end) {
        return end == text.length() && text.at(end - 1) == '.' ? end - 1 : end;
    }
}
