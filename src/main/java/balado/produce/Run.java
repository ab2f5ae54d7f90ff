package balado.produce;

import balado.limits.Limits;
import java.time.Clock;
import java.util.Objects;

/**
 * The circumstances in which episodes are made; none of them changes what is heard.
 *
 * @param clock the time
 * @param progress hears how the work goes on
 * @param limits how much is read of pictures and sounds
 */
public record Run(Clock clock, ProgressListener progress, Limits limits) {

    public Run {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(limits, "limits");
    }
}
