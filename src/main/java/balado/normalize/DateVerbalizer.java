package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates. {@code 1er mars} → {@code premier mars}; {@code 12/03/2024} → {@code douze mars deux mille vingt-quatre} */
final class DateVerbalizer implements Verbalizer {

    private static final Shape NUMERIC = new Shape(
            "(?<day>[12]\\d|3[01]|0?[1-9])(?<sep>[/.-])(?<month>1[0-2]|0?[1-9])\\k<sep>(?<year>\\d{4}|\\d{2})(?![\\d/])(?!\\k<sep>\\d)");
    private static final Shape ISO = new Shape("(\\d{4})([/-])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    /** Day and month alone, behind a word that announces a date. */
    private static final Shape DAY_MONTH =
            new Shape("([12]\\d|3[01]|0?[1-9])/(0[1-9]|1[0-2])(?![\\d/]| d(?:es?|u|\'))");

    private static final Shape DAY = new Shape(
            "([12]\\d|3[01]|0?[1-9])(?!\\d)(?:(er|ᵉʳ)\\b)?(?:(?<joint>[-/–]| et | - | – )([12]\\d|3[01]|0?[1-9])(?!\\d))? ?");
    /** Three days of a month: {@code 17/18/19 mars}. */
    private static final Shape DAYS = new Shape(
            "([12]\\d|3[01]|0?[1-9])([/-])([12]\\d|3[01]|0?[1-9])\\2([12]\\d|3[01]|0?[1-9])(?!\\d) ?(?=\\p{L})");

    /** A decade as it is written after the English fashion: {@code les 80s}. */
    private static final Shape DECADE = new Shape("(?<=\\b(?:[Ll]es|[Dd]es|[Aa]ux) )((?:19|20)?\\d0)s(?!\\p{L})");

    private static final Shape YEAR = new Shape(" (\\d{4})(?!\\d|[.,]\\d| €| ?%)");

    private static final List<String> ANNOUNCING = List.of(
            "le",
            "du",
            "au",
            "au",
            "depuis",
            "jusqu'au",
            "avant",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche");

    private final NumberSpeller speller;
    private final List<String> months;
    private final Keys<String> monthKeys;

    DateVerbalizer(NumberSpeller speller) {
        this.speller = speller;
        Table table = Table.load("months");
        Map<String, String> index = table.index(row -> row.get(1));
        this.months = index.values().stream().distinct().toList();
        this.monthKeys = new Keys<>(index);
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.isDigit(at) || !text.startsWord(at)) {
            return Optional.empty();
        }
        return written(text, at)
                .or(() -> days(text, at))
                .or(() -> DECADE.at(text, at).map(this::decade))
                .or(() -> ISO.at(text, at).map(match -> date(match, match.group(4), match.group(3), match.group(1))))
                .or(() ->
                        NUMERIC.at(text, at).map(match -> date(match, match.group(1), match.group(3), match.group(4))))
                .or(() -> dayAndMonth(text, at));
    }

    private Optional<Reading> dayAndMonth(Text text, int at) {
        return DAY_MONTH
                .at(text, at)
                .filter(match -> match.group(2).charAt(0) == '0'
                        || ANNOUNCING.contains(text.wordBefore(at).toLowerCase(Locale.ROOT)))
                .map(match -> Reading.of(
                        match.end(),
                        SemioticClass.DATE,
                        "day/month",
                        day(match.group(1)) + " " + month(match.group(2))));
    }

    private Optional<Reading> days(Text text, int at) {
        return DAYS.at(text, at)
                .flatMap(days -> monthKeys
                        .at(text, days.end())
                        .map(month -> Reading.of(
                                days.end() - 1,
                                SemioticClass.DATE,
                                "days",
                                day(days.group(1)) + " " + day(days.group(3)) + " " + day(days.group(4)))));
    }

    private Reading decade(MatchResult match) {
        return Reading.of(match.end(), SemioticClass.DATE, "decade", "années " + speller.rank(match.group(1)));
    }

    private Reading date(MatchResult match, String day, String month, String year) {
        return Reading.of(
                match.end(), SemioticClass.DATE, "numeric", day(day) + " " + month(month) + " " + speller.group(year));
    }

    /** The month is a word; the year, where there is one, belongs to the date. */
    private Optional<Reading> written(Text text, int at) {
        return DAY.at(text, at)
                .flatMap(day -> monthKeys.at(text, day.end()).map(month -> {
                    String spoken = day(day.group(1)) + second(day) + " " + month.value();
                    return YEAR.at(text, month.end())
                            .map(year -> Reading.of(
                                    year.end(1),
                                    SemioticClass.DATE,
                                    "date",
                                    spoken + " " + speller.cardinal(year.group(1))))
                            .orElseGet(() -> Reading.of(month.end(), SemioticClass.DATE, "day month", spoken));
                }));
    }

    /** The second day of two: {@code 3 et 4 mars}, {@code 3-5 mai}. */
    private String second(MatchResult days) {
        if (days.group(4) == null) {
            return "";
        }
        boolean apart = Integer.parseInt(days.group(4)) > Integer.parseInt(days.group(1)) + 1;
        String joint =
                days.group(3).contains("et") ? " et " : apart && !days.group(3).equals("/") ? " à " : " ";
        return joint + day(days.group(4));
    }

    private String day(String digits) {
        int day = Integer.parseInt(digits);
        return day == 1 ? "premier" : speller.cardinal(Integer.toString(day));
    }

    private String month(String digits) {
        return months.get(Integer.parseInt(digits) - 1);
    }
}
