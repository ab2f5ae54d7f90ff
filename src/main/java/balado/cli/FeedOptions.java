package balado.cli;

import balado.produce.FeedChoice;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** Which entries of a feed are wanted. */
final class FeedOptions {

    private static final int MOST = 10;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "Of a feed, the newest N entries at most; " + MOST + " by default.")
    private Optional<Integer> most = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Of a feed, no entry older than this day: 2026-11-18.")
    private Optional<String> since = Optional.empty();

    /** The choice. */
    FeedChoice choice(Predicate<String> made) throws IOException {
        return choice(MOST, made);
    }

    /** The same with another number by default. */
    FeedChoice choice(int byDefault, Predicate<String> made) throws IOException {
        int count = most.orElse(byDefault);
        if (count < 1) {
            throw new UsageException("--max " + count + ": give a number above 0");
        }
        try {
            return new FeedChoice(count, since.map(LocalDate::parse), made);
        } catch (DateTimeException e) {
            throw new UsageException("--since " + since.orElse("") + ": write the day as 2026-11-18");
        }
    }
}
