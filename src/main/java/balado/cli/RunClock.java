package balado.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time of a run. With {@code SOURCE_DATE_EPOCH} it stands still, so that two runs give the same bytes
 * (<a href="https://reproducible-builds.org/specs/source-date-epoch/">specification</a>).
 */
final class RunClock {

    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private RunClock() {}

    /** The clock that the environment asks for, else the terminal's own. */
    static Clock of(Terminal terminal) throws UsageException {
        Optional<String> seconds = terminal.variable(VARIABLE);
        if (seconds.isEmpty()) {
            return terminal.clock();
        }
        try {
            return Clock.fixed(
                    Instant.ofEpochSecond(Long.parseLong(seconds.get().strip())), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    VARIABLE + ": '" + seconds.get() + "' is no time; give seconds since 1970, or unset it");
        }
    }
}
