package balado.normalize;

import java.util.Optional;

/** Initials and dotted letters. {@code J.-P. Dupont} → {@code J P Dupont}; {@code S.N.C.F.} → {@code SNCF} */
final class InitialVerbalizer implements Verbalizer {

    private static final Shape DOTTED =
            new Shape("\\p{Lu}\\.(?:\\p{Lu}\\.){1,9}(?!\\p{L})|(?:\\p{Lu}\\.){1,9}\\p{Lu}(?![\\p{L}.'])");
    private static final Shape INITIAL = new Shape("\\p{Lu}\\.(?: ?-)?(?= ?\\p{Lu}|\\)| )");
    /** A sentence's end is no initial: {@code vitamine C.} */
    private static final Shape LAST = new Shape("\\p{Lu}\\.[ »\")]*$");

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!Character.isUpperCase(text.at(at)) || !text.startsWord(at)) {
            return Optional.empty();
        }
        return DOTTED.at(text, at)
                .map(match -> {
                    String letters = match.group().replace(".", "");
                    return new Reading(
                            lastEnd(text, match.end()),
                            SemioticClass.ACRONYM,
                            java.util.List.of(new SpokenWord(letters, SpokenWord.Kind.ACRONYM)),
                            Mark.NONE,
                            "dotted",
                            "");
                })
                .or(() -> INITIAL.at(text, at)
                        .filter(match -> LAST.at(text, at).isEmpty())
                        .map(match -> Reading.of(
                                match.end(), SemioticClass.LETTERS, "initial", Reading.letters(match.group()))));
    }

    /** The last stop ends the sentence too, when nothing follows. */
    private static int lastEnd(Text text, int end) {
        return end == text.length() && text.at(end - 1) == '.' ? end - 1 : end;
    }
}
