package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words in capitals that are no ordinary words: left as they are. {@code CNRS} → {@code CNRS}; {@code R&D} → {@code R et D} */
final class AcronymVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape("\\p{Lu}{2,12}(?:s(?!\\p{L}))?(?![\\p{L}\\p{N}\\p{M}']|-\\p{Ll})");
    private static final Shape JOINED = new Shape("(\\p{Lu}{1,4})&(\\p{Lu}{1,4})(?![\\p{L}\\p{N}])");
    /** What is spelt because its place forbids the Roman number that it would be elsewhere: {@code (IV)} */
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    /** A name in capitals behind a first name is at least that long. */
    private static final int SURNAME = 5;

    private final Vocabulary vocabulary;

    AcronymVerbalizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isUpperCase(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        char second = text.at(at + 1);
        boolean candidate = Character.isUpperCase(text.at(at)) && (Character.isUpperCase(second) || second == '&');
        if (!candidate || !text.startsWord(at)) {
            return Optional.empty();
        }
        return JOINED.at(text, at)
                .map(AcronymVerbalizer::joined)
                .or(() -> SHAPE.at(text, at)
                        .filter(match -> vocabulary.isAcronym(
                                bare(match.group()), text.isShouted() && !isBracketed(text, at, match)))
                        .map(match -> reading(text, at, match)));
    }

    private static Reading joined(MatchResult match) {
        return Reading.of(
                match.end(),
                SemioticClass.ACRONYM,
                "joined",
                List.of(acronym(match.group(1)), SpokenWord.of("et"), acronym(match.group(2))));
    }

    private Reading reading(Text text, int at, MatchResult match) {
        String written = match.group();
        if (NUMERAL.matcher(written).matches()) {
            return Reading.of(match.end(), SemioticClass.LETTERS, "no numeral", Reading.letters(written));
        }
        boolean surname = written.length() >= SURNAME
                && Vocabulary.hasVowel(written.toLowerCase(Locale.ROOT))
                && isFirstName(text.wordBefore(at));
        return surname
                ? Reading.of(match.end(), SemioticClass.WORD, "surname", Casing.titled(written))
                : Reading.of(
                        match.end(),
                        SemioticClass.ACRONYM,
                        "capitals",
                        List.of(new SpokenWord(written, SpokenWord.Kind.ACRONYM)));
    }

    /** A capital and small letters, and no ordinary word. */
    private boolean isFirstName(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && !vocabulary.isOrdinary(word.toLowerCase(Locale.ROOT));
    }

    private static SpokenWord acronym(String letters) {
        return new SpokenWord(letters, letters.length() == 1 ? SpokenWord.Kind.LETTERS : SpokenWord.Kind.ACRONYM);
    }

    /** Alone in brackets behind the words that it abbreviates. */
    private static boolean isBracketed(Text text, int at, MatchResult match) {
        return text.at(at - 1) == '('
                && text.at(match.end()) == ')'
                && match.group().length() <= 6;
    }

    private static String bare(String written) {
        return written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    }
}
