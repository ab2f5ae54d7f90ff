package balado.publish.serve;

import java.time.Duration;

/**
 * What the clients of a server may take.
 *
 * @param connections how many are open at once, at least 16; one address has a quarter of them at most, so that nobody alone keeps others out
 * @param timeout how long a request's header may take to come, and how long a connection may stand still, at least a millisecond
 */
public record Limits(int connections, Duration timeout) {

    /** For a network at home with its telephones. */
    public static final Limits DEFAULT = new Limits(2000, Duration.ofSeconds(30));

    /** Fewer are too few for a browser, which opens six. */
    public static final int FEWEST_CONNECTIONS = 16;

    private static final int SHARE = 4;

    public Limits {
        if (connections < FEWEST_CONNECTIONS || timeout.toMillis() < 1) {
            throw new IllegalArgumentException("no limits: " + connections + " connections, " + timeout);
        }
    }

    int connectionsOfOne() {
        return connections / SHARE;
    }
}
