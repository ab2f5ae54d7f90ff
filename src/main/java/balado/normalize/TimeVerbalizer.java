package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Hours of the day and durations. {@code 22h47} → {@code vingt-deux heures quarante-sept}; {@code 0h30} → {@code zéro heure trente} */
final class TimeVerbalizer implements Verbalizer {

    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final Shape HOURS = new Shape(
            "(?<h>\\d{1,3}) ?(?:[hH]|heures?(?= \\d)) ?(?<m>[0-5]\\d)(?: ?(?:min|mn|m)(?!\\p{L}))?(?: ?(?<s>[0-5]?\\d) ?(?:s|sec|''|\"))?"
                    + END);
    private static final Shape CLOCK =
            new Shape("(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?(?: ?h)?" + END);
    private static final Shape WHOLE = new Shape("(\\d{1,3}(?:[ .]\\d{3})?) ?[hH](?!')" + END);
    private static final Shape MINUTES = new Shape("(\\d{1,3}) ?(?:min|mn|') ?([0-5]?\\d) ?(?:s|sec|''|\"|″)?" + END);
    /** {@code 24h/24}, {@code 7j/7} */
    private static final Shape ALWAYS =
            new Shape("(24|7|5|6) ?(?<unit>h|heures|j|jours)? ?(?:/|sur) ?(24|7)(?:h|j)?" + END);
    /** A range's hyphen behind an hour: {@code 9h-12h}. */
    private static final Shape HYPHEN = new Shape(" ?[-–] ?(?=\\d{1,2} ?[hH])");

    private final NumberSpeller speller;

    TimeVerbalizer(NumberSpeller speller) {
        this.speller = speller;
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
        return ALWAYS.at(text, at)
                .filter(match -> match.group(2) != null || match.group(1).equals(match.group(3)))
                .map(this::always)
                .or(() -> HOURS.at(text, at).map(match -> clock(text, match, "hours")))
                .or(() -> CLOCK.at(text, at).map(match -> clock(text, match, "clock")))
                .or(() -> WHOLE.at(text, at).map(match -> whole(text, match)))
                .or(() -> MINUTES.at(text, at).map(this::minutes));
    }

    private Reading always(MatchResult match) {
        String unit = match.group(2) == null ? "" : match.group(2).startsWith("h") ? " heures" : " jours";
        return Reading.of(
                match.end(),
                SemioticClass.TIME,
                "always",
                speller.cardinal(match.group(1)) + unit + " sur " + speller.cardinal(match.group(3)));
    }

    private Reading clock(Text text, MatchResult match, String rule) {
        StringBuilder spoken = new StringBuilder(hours(match.group(1)));
        int minutes = Integer.parseInt(match.group(2));
        boolean withSeconds = match.group(3) != null;
        if (withSeconds) {
            spoken.append(' ').append(counted(minutes, "minute"));
            spoken.append(' ').append(counted(Integer.parseInt(match.group(3)), "seconde"));
        } else if (minutes > 0) {
            spoken.append(' ').append(feminine(minutes));
        }
        return range(text, match.end(), rule, spoken.toString());
    }

    private Reading whole(Text text, MatchResult match) {
        return range(text, match.end(), "hours", hours(match.group(1).replaceAll("\\D", "")));
    }

    private Reading range(Text text, int end, String rule, String spoken) {
        return HYPHEN.at(text, end)
                .map(hyphen -> Reading.of(hyphen.end(), SemioticClass.TIME, "hours range", spoken + " à"))
                .orElseGet(() -> Reading.of(end, SemioticClass.TIME, rule, spoken));
    }

    private Reading minutes(MatchResult match) {
        int count = Integer.parseInt(match.group(1));
        return Reading.of(
                match.end(),
                SemioticClass.TIME,
                "minutes",
                counted(count, "minute") + " " + feminine(Integer.parseInt(match.group(2))));
    }

    private String hours(String digits) {
        return counted(Integer.parseInt(digits), "heure");
    }

    private String counted(int count, String unit) {
        return feminine(count) + " " + unit + (count > 1 ? "s" : "");
    }

    private String feminine(int number) {
        return speller.cardinal(Integer.toString(number), Gender.FEMININE);
    }
}
