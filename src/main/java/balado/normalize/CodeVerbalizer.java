package balado.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters and digits mixed. {@code A380} → {@code A trois cent quatre-vingts}; {@code Covid-19} → {@code Covid dix-neuf} */
final class CodeVerbalizer implements Verbalizer {

    /** Something with at least one letter and one digit, hyphens between. */
    private static final Shape SHAPE = new Shape(
            "(?=[\\p{L}-]{0,20}\\d|\\d{1,6}-?\\p{L})\\p{L}?[\\p{L}\\d]{0,24}(?:-?[\\p{L}\\d]+)*(?![\\p{L}\\d])");
    /** Days before and after: {@code J-3}. */
    private static final Shape DAY = new Shape("([JDH]) ?([+-]) ?(?=\\d{1,3}(?![\\d\\p{L}]))");

    private static final Shape PART = new Shape("(\\d+)|(\\p{L}+)|-");
    private static final int LONGEST_NUMBER = 4;

    private final NumberSpeller speller;

    CodeVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isLetterOrDigit(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at) || !isCandidate(text, at)) {
            return Optional.empty();
        }
        return DAY.at(text, at)
                .map(match -> Reading.of(
                        match.end(),
                        SemioticClass.LETTERS,
                        "day",
                        List.of(
                                new SpokenWord(match.group(1), SpokenWord.Kind.LETTERS),
                                SpokenWord.of(match.group(2).equals("+") ? "plus" : "moins"))))
                .or(() -> SHAPE.at(text, at)
                        .filter(match -> match.group().chars().anyMatch(c -> Text.isAsciiDigit((char) c)))
                        .map(match ->
                                Reading.of(match.end(), SemioticClass.LETTERS, "code", parts(text, at, match.end()))));
    }

    /** Whether a digit stands within the letters and hyphens that begin here. */
    private static boolean isCandidate(Text text, int at) {
        int end = Math.min(text.length(), at + Text.REACH);
        for (int i = at; i < end; i++) {
            char c = text.at(i);
            if (Text.isAsciiDigit(c)) {
                return true;
            }
            if (!Character.isLetter(c) && c != '-' && c != '+' && c != ' ') {
                return false;
            }
            if (c == ' ' && i > at + 2) {
                return false;
            }
        }
        return false;
    }

    private List<SpokenWord> parts(Text text, int start, int end) {
        List<SpokenWord> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            var part = PART.at(text, at).orElseThrow();
            if (part.group(1) != null) {
                words.addAll(Reading.words(number(part.group(1))));
            } else if (part.group(2) != null) {
                words.addAll(letters(part.group(2)));
            }
            at = part.end();
        }
        return words;
    }

    private String number(String digits) {
        return digits.length() <= LONGEST_NUMBER ? speller.group(digits) : speller.digits(digits);
    }

    private static List<SpokenWord> letters(String part) {
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        if (part.length() == 1) {
            return Reading.letters(part);
        }
        return List.of(new SpokenWord(part, capitals ? SpokenWord.Kind.ACRONYM : SpokenWord.Kind.WORD));
    }
}
