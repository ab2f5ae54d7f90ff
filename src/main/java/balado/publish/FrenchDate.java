package balado.publish;

import balado.episode.ParisTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as French readers expect them: {@code 1er janvier 2026}. */
public final class FrenchDate {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private FrenchDate() {}

    /** The day of an instant in Paris. */
    public static String of(Instant instant) {
        LocalDate date = ParisTime.day(instant);
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTH.format(date);
    }
}
