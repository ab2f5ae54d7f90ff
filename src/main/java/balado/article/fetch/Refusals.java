package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.Table;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why what a server gives is no article. */
final class Refusals {

    private static final int SERVER_FAULTS = 500;
    private static final int OK = 200;

    /** Behind them may be a page with the beginning of the article. */
    private static final Set<Integer> WALLED = Set.of(402, 403);

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** Servers send them as the archives that they are. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(?:docx|odt|epub)");

    private final List<List<String>> statuses = Table.rows(Refusals.class, "statuses.tsv", 3);
    private final List<List<String>> types = Table.rows(Refusals.class, "refused-types.tsv", 2);
    private final Clock clock;
    private final boolean walled;

    /**
     * Refusals.
     *
     * @param walled whether pages are let pass that are given without a subscription
     */
    Refusals(Clock clock, boolean walled) {
        this.clock = clock;
        this.walled = walled;
    }

    /** Refuses any other answer than a page. */
    void check(URI address, Answer answer) throws IOException {
        boolean beginning = walled
                && WALLED.contains(answer.status())
                && type(answer).filter(PAGES::contains).isPresent();
        if (answer.status() != OK && !beginning) {
            throw of(address, answer);
        }
        String type = type(answer)
                .filter(each -> !DOCUMENT.matcher(address.getRawPath()).matches())
                .orElse("");
        Optional<String> what = types.stream()
                .filter(row -> type.startsWith(row.get(0)))
                .map(row -> row.get(1))
                .findFirst();
        if (what.isPresent()) {
            throw new ArticleException(address + ": not an article but " + what.get() + " (" + type
                    + "); name the page that it belongs to");
        }
    }

    /** The media type that a server says, in small letters, without parameters. */
    static Optional<String> type(Answer answer) {
        return answer.header("content-type")
                .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+"));
    }

    private IOException of(URI address, Answer answer) {
        int status = answer.status();
        Optional<List<String>> known = statuses.stream()
                .filter(row -> row.get(0).equals(String.valueOf(status)))
                .findFirst();
        String message = address + ": "
                + known.map(row -> row.get(2))
                        .orElse("not given (HTTP " + status + "); "
                                + (status < SERVER_FAULTS ? "check the address" : "try again later"));
        boolean later = known.map(row -> row.get(1).equals("later")).orElse(status >= SERVER_FAULTS);
        return later
                ? new UnreachableException(wait(answer)
                        .map(wait -> message.replaceFirst("later$", "in " + wait))
                        .orElse(message))
                : new ArticleException(message);
    }

    /** What a header {@code Retry-After} asks for: seconds or a date. */
    private Optional<String> wait(Answer answer) {
        return answer.header("retry-after").flatMap(this::seconds).map(Refusals::words);
    }

    private Optional<Duration> seconds(String written) {
        if (written.matches("[0-9]{1,7}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            Instant end = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), end);
            return wait.isNegative() ? Optional.empty() : Optional.of(wait);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String words(Duration wait) {
        long minutes = Math.round(wait.toSeconds() / 60.0);
        if (minutes < 2) {
            return wait.toSeconds() + " s";
        }
        return wait.toHours() < 2 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
    }
}
