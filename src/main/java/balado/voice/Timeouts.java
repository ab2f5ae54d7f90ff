package balado.voice;

import java.time.Duration;

/**
 * How long a server may let us wait.
 *
 * @param connect until it is reached
 * @param stall until the next bytes of an answer come
 */
public record Timeouts(Duration connect, Duration stall) {

    /** A machine without network notices fast; a slow line may stutter. */
    public static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(15));
}
