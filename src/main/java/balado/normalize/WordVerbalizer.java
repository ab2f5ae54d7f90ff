package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words as they are: {@code l'immunothérapie}, {@code vingt-deux}; a part that is an acronym stands alone: {@code ex-URSS} → {@code ex URSS} */
final class WordVerbalizer implements Verbalizer {

    /** Letters and a digit: what {@link CodeVerbalizer} takes. */
    private static final Shape CODE = new Shape("\\p{L}{1,12}-?\\d");

    private final Casing casing;
    private final Stretched stretched;

    WordVerbalizer(Vocabulary vocabulary) {
        this.casing = new Casing(vocabulary);
        this.stretched = new Stretched(vocabulary);
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isLetter(first) || first >= 0x80;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        int end = end(text, at);
        if (end == at) {
            return Optional.empty();
        }
        String written = text.view().substring(at, end);
        if (text.at(end) == '\'') {
            String clitic = written.toLowerCase(Locale.ROOT) + "'";
            if (Casing.CLITICS.contains(clitic)) {
                return Optional.of(elided(text, end + 1, clitic));
            }
        }
        if (end - at == 1 && isCapital(text, at) && !isWord(text, at)) {
            return Optional.of(Reading.of(end, SemioticClass.LETTERS, "letter", Reading.letters(written)));
        }
        String spoken = stretched.shortened(casing.cased(text, at, written));
        return Optional.of(Reading.of(end, SemioticClass.WORD, "word", List.of(SpokenWord.of(spoken))));
    }

    /** Its consonant is said with the next word; with none to come it is said alone. */
    private static Reading elided(Text text, int end, String clitic) {
        return hasNext(text, end)
                ? Reading.of(end, SemioticClass.WORD, "elided", "").before(clitic)
                : Reading.of(end, SemioticClass.WORD, "elided", List.of(SpokenWord.of(clitic)));
    }

    /** {@code À}, and {@code A} or {@code Y} where a sentence begins; anything else is the letter itself, as in {@code vitamine A}. */
    private static boolean isWord(Text text, int at) {
        char letter = text.at(at);
        return letter == 'À'
                || letter == 'Ô'
                || ((letter == 'A' || letter == 'Y')
                        && (text.isShouted() || Casing.opensSentence(text, at))
                        && text.at(at + 1) == ' ');
    }

    /** Letters with their marks; an apostrophe or a hyphen only between letters. */
    static int end(Text text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePoint(at);
            boolean letter = Character.isLetter(point) || (at > start && Text.isMark(point));
            if (!letter && !(at > start && isJoint(text, start, at))) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isJoint(Text text, int start, int at) {
        char c = text.at(at);
        if ((c != '\'' && c != '-')
                || at + 1 >= text.length()
                || !Character.isLetter(text.view().codePointAt(at + 1))) {
            return false;
        }
        if (CODE.at(text, at + 1).isPresent()) {
            return false;
        }
        boolean acronymBehind = areCapitals(text, at + 1) && !text.isShouted();
        boolean acronymBefore =
                c == '-' && at - start > 1 && isCapital(text, at - 1) && isCapital(text, at - 2) && !text.isShouted();
        return !acronymBehind && !acronymBefore;
    }

    private static boolean areCapitals(Text text, int at) {
        return isCapital(text, at) && isCapital(text, at + 1);
    }

    private static boolean isCapital(Text text, int at) {
        return Character.isUpperCase(text.at(at));
    }

    /** Something to elide before: a number, a quotation, a word behind a stray space. */
    private static boolean hasNext(Text text, int at) {
        char c = text.at(text.skipSpaces(at));
        return Character.isLetterOrDigit(c) || "«\"“(*".indexOf(c) >= 0;
    }
}
