package balado.normalize;

import java.util.List;
import java.util.Optional;

/** Words in capitals that are no ordinary words: left as they are. {@code CNRS} → {@code CNRS}; {@code R&D} → {@code R et D} */
final class AcronymVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape("(?:(?:[dlDLnsNS]|[Qq]u)')?\\p{Lu}{2,12}s?(?![\\p{L}\\p{N}\\p{M}'-])");
    private static final Shape JOINED = new Shape("(\\p{Lu}{1,4})&(\\p{Lu}{1,4})(?![\\p{L}\\p{N}])");

    private final Vocabulary vocabulary;

    AcronymVerbalizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        return JOINED.at(text, at)
                .map(match -> Reading.of(
                        match.end(),
                        SemioticClass.ACRONYM,
                        "joined",
                        List.of(acronym(match.group(1)), SpokenWord.of("et"), acronym(match.group(2)))))
                .or(() -> SHAPE.at(text, at)
                        .filter(match -> vocabulary.isAcronym(bare(match.group()), text.isShouted()))
                        .map(match -> Reading.of(
                                match.end(),
                                SemioticClass.ACRONYM,
                                "capitals",
                                List.of(new SpokenWord(lowerClitic(match.group()), SpokenWord.Kind.ACRONYM)))));
    }

    private static SpokenWord acronym(String letters) {
        return new SpokenWord(letters, letters.length() == 1 ? SpokenWord.Kind.LETTERS : SpokenWord.Kind.ACRONYM);
    }

    private static String bare(String written) {
        String word = written.substring(written.indexOf('\'') + 1);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String lowerClitic(String written) {
        int behind = written.indexOf('\'') + 1;
        return written.substring(0, behind).toLowerCase(java.util.Locale.ROOT) + written.substring(behind);
    }
}
