package balado.produce;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which entries of a feed are wanted.
 *
 * @param most how many of the newest
 * @param since none of an earlier day
 * @param made whether there is an episode of an identity: it is left alone, and its page is not fetched
 */
public record FeedChoice(int most, Optional<LocalDate> since, Predicate<String> made) {

    /** The newest one. */
    public static final FeedChoice NEWEST = new FeedChoice(1, Optional.empty(), identity -> false);

    public FeedChoice {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(made, "made");
        if (most < 1) {
            throw new IllegalArgumentException("at least one");
        }
    }
}
