package balado.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as French readers expect them: {@code 1er janvier 2026}. */
public final class FrenchDate {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private FrenchDate() {}

    /** The day of an instant in Paris. */
    public static String of(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, PARIS);
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTH.format(date);
    }
}
