package balado.normalize;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Two numbers with a hyphen: takes the first one and says the hyphen, so that the second one is free to be a measure, a price or a date.
 * {@code 10-15 km} → {@code dix à} {@code quinze kilomètres}; {@code 2023-2024} → {@code deux mille vingt-trois deux mille vingt-quatre}
 */
final class RangeVerbalizer implements Verbalizer {

    private static final String HYPHEN = "[-–—]";
    private static final Shape YEARS =
            new Shape("(1\\d{3}|20\\d{2}) ?[-–—/] ?(1\\d{3}|20\\d{2}|\\d{2})(?![\\d\\p{L}]|" + HYPHEN + "\\d|[.,]\\d)");
    /** A year and the next: {@code 630/631} */
    private static final Shape EARLY_YEARS = new Shape("([1-9]\\d{2})/([1-9]\\d{2})(?![\\d\\p{L}/])");

    private static final Shape SCORE =
            new Shape("(\\d{1,3})" + HYPHEN + "(\\d{1,3})(?![\\d\\p{L}]|" + HYPHEN + "\\d|[.,]\\d)");
    private static final Shape RANGE = new Shape("(\\d[\\d ]{0,11}(?:,\\d{1,3})?)(?<= ?\\d)(?: ?[–—] ?| - |-)(?=\\d)");
    /** The numbers that remain of a chain, such as {@code 6-4, 6-2}: sets of tennis. */
    private static final Shape SETS = new Shape("\\d{1,2}-\\d{1,2}(?:,? (?:et )?)\\d{1,2}-\\d{1,2}(?!\\d)");

    private final Set<String> makers = Table.load("makers").keys();
    private final NumberSpeller speller;
    private final Nouns nouns;

    RangeVerbalizer(NumberSpeller speller, Nouns nouns) {
        this.speller = speller;
        this.nouns = nouns;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.isDigit(at) || !text.startsWord(at) || isChained(text, at) || isModel(text, at)) {
            return Optional.empty();
        }
        return YEARS.at(text, at)
                .or(() -> EARLY_YEARS.at(text, at).filter(RangeVerbalizer::isNext))
                .map(this::years)
                .or(() -> SCORE.at(text, at).map(match -> score(text, at, match)))
                .or(() -> RANGE.at(text, at)
                        .filter(match -> !isCode(text, match.end()))
                        .flatMap(match -> range(text, at, match)));
    }

    /** Behind a hyphen and a digit: a code such as 2-07-036822, not a range. */
    private static boolean isChained(Text text, int at) {
        return text.at(at - 1) == '-' && text.isDigit(at - 2);
    }

    private boolean isModel(Text text, int at) {
        return makers.contains(text.wordBefore(at));
    }

    private static boolean isNext(MatchResult years) {
        return Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1;
    }

    private static boolean isCode(Text text, int second) {
        int end = second;
        while (text.isDigit(end) && end < second + Text.REACH) {
            end++;
        }
        return text.at(end) == '-' && text.isDigit(end + 1);
    }

    /** A school year or a season is said as two years, a longer time with {@code à} between. */
    private Reading years(MatchResult match) {
        String first = match.group(1);
        String second = match.group(2);
        String full = second.length() == 2 ? first.substring(0, 2) + second : second;
        boolean season = Integer.parseInt(full) == Integer.parseInt(first) + 1;
        return Reading.of(
                match.end(),
                SemioticClass.RANGE,
                season ? "season" : "years",
                speller.cardinal(first) + (season ? " " : " à ") + speller.group(second));
    }

    private Reading score(Text text, int at, MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        boolean rising = first < second;
        boolean sets = SETS.at(text, at).isPresent() || (text.at(at - 1) == ' ' && isBehindSet(text, at));
        SemioticClass semioticClass = rising && !sets ? SemioticClass.RANGE : SemioticClass.SCORE;
        String between = sets ? " " : " à ";
        Gender gender = rising && !sets ? nouns.genderAfter(text, match.end()) : Gender.MASCULINE;
        if (rising && !sets) {
            return Reading.of(
                    match.end(1) + 1, semioticClass, "range", speller.cardinal(Integer.toString(first), gender) + " à");
        }
        String spoken =
                speller.cardinal(Integer.toString(first)) + between + speller.cardinal(Integer.toString(second));
        return Reading.of(match.end(), semioticClass, sets ? "sets" : "score", spoken);
    }

    private static boolean isBehindSet(Text text, int at) {
        int end = at - 1;
        if (text.at(end - 1) == ',') {
            end--;
        }
        return text.isDigit(end - 1) && text.at(end - 2) == '-' && text.isDigit(end - 3);
    }

    /** With spaces around the hyphen only from a smaller to a greater number; before an equals sign it is a subtraction. */
    private Optional<Reading> range(Text text, int at, MatchResult match) {
        Optional<NumberLiteral> second = NumberLiteral.at(text, match.end());
        boolean spaced = match.group().endsWith(" ");
        return NumberLiteral.at(text, at)
                .filter(first -> first.end() <= match.end() && second.isPresent())
                .filter(first -> !spaced || first.value().compareTo(second.get().value()) < 0)
                .map(first -> Reading.of(
                        match.end(), SemioticClass.RANGE, "range", first.spoken(speller, Gender.MASCULINE) + " à"));
    }
}
