package balado.produce;

import java.math.BigDecimal;
import java.time.Duration;

/** How long something took, as the log has it: {@code 1.234 s}. */
public final class Elapsed {

    private Elapsed() {}

    /**
     * The time until now.
     *
     * @param start what {@link System#nanoTime} was
     */
    public static String since(long start) {
        return BigDecimal.valueOf(Duration.ofNanos(System.nanoTime() - start).toMillis(), 3) + " s";
    }
}
