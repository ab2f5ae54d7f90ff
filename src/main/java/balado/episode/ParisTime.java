package balado.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The time of Paris, which is that of the show. The rules are those of {@code java.time.ZoneId}; that is not asked for them, because at its first use it
 * looks for rules of others in all libraries of the class path, and to open them is a tenth of a start.
 */
public final class ParisTime {

    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Paris");

    private ParisTime() {}

    /** The day in Paris. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, offset(instant));
    }

    /** When it is so late in Paris; of an hour that the clocks of spring leave out or those of autumn repeat, one or the other. */
    static Instant instant(LocalDateTime time) {
        Instant near = time.toInstant(offset(time.toInstant(ZoneOffset.UTC)));
        return time.toInstant(offset(near));
    }

    private static ZoneOffset offset(Instant instant) {
        return ZoneOffset.ofTotalSeconds(ZONE.getOffset(instant.toEpochMilli()) / 1000);
    }
}
