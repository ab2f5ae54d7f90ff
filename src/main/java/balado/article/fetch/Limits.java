package balado.article.fetch;

import java.time.Duration;

/**
 * How much of our time and memory a server gets, and how often it is asked.
 *
 * @param connect until it is reached
 * @param stall until the next bytes come
 * @param total until a page is here
 * @param largest bytes of a page, unpacked
 * @param pause between two pages of one host
 */
public record Limits(Duration connect, Duration stall, Duration total, long largest, Duration pause) {

    /** A slow line may stutter; the longest articles with all their markup have 3 MB. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofMinutes(2), 10L << 20, Duration.ofMillis(500));

    /** The same for pages of another size. */
    Limits upTo(long bytes) {
        return new Limits(connect, stall, total, bytes, pause);
    }
}
