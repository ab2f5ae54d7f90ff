package balado.limits;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How much is read of what strangers made: the defaults, and what the user allows instead. What exceeds a limit is refused in one line that says
 * the limit and the setting which raises it. Immutable.
 */
public final class Limits {

    /** What is safe and enough. */
    public static final Limits DEFAULT = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> set;

    private Limits(Map<Limit, Long> set) {
        this.set = set;
    }

    /** Bytes, milliseconds or things. */
    public long of(Limit limit) {
        return set.getOrDefault(limit, limit.byDefault());
    }

    /** The same of what an array can hold. */
    public int count(Limit limit) {
        return Math.toIntExact(of(limit));
    }

    /** A limit of time. */
    public Duration time(Limit limit) {
        return Duration.ofMillis(of(limit));
    }

    /**
     * The same with another value for a limit.
     *
     * @throws IllegalArgumentException when it is not between 1 and the greatest
     */
    public Limits with(Limit limit, long value) {
        if (value < 1 || value > limit.greatest()) {
            throw new IllegalArgumentException(limit.id() + ": " + value);
        }
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(set);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /**
     * The same with another value for a limit, as people write it.
     *
     * @throws IllegalArgumentException when it cannot be read or is not between 1 and the greatest; the message says what can be written
     */
    public Limits with(Limit limit, String written) {
        OptionalLong value = limit.unit().read(written);
        if (value.isEmpty() || value.getAsLong() < 1 || value.getAsLong() > limit.greatest()) {
            throw new IllegalArgumentException("write a value such as "
                    + limit.unit().example() + ", " + limit.unit().show(limit.greatest()) + " at most");
        }
        return with(limit, value.getAsLong());
    }

    /** Whether so much is more than is allowed. */
    public boolean exceeds(Limit limit, long found) {
        return found > of(limit);
    }

    /** What an error says of so much: {@code 70 MB, more than the 64 MB that are read; raise it with --limit article-size=…}. */
    public String excess(Limit limit, long found) {
        return limit.show(found) + ", " + excess(limit);
    }

    /** The same where nobody knows how much there is: {@code more than the 64 MB that are read; raise it with --limit article-size=…}. */
    public String excess(Limit limit) {
        String allowed = limit.show(of(limit));
        return of(limit) < limit.greatest()
                ? "more than the " + allowed + " that are read; " + limit.remedy()
                : "more than " + allowed + ", the greatest " + limit.id() + " that can be allowed";
    }
}
