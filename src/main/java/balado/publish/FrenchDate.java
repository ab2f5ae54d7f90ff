package balado.publish;

import balado.episode.ParisTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days as French readers expect them: {@code 1er janvier 2026}. */
public final class FrenchDate {

    /** Ours, because to look up those of the platform takes longer than to write the page. */
    private static final List<String> MONTHS = Resource.text("months.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .toList();

    private FrenchDate() {}

    /** The day of an instant in Paris. */
    public static String of(Instant instant) {
        LocalDate date = ParisTime.day(instant);
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
