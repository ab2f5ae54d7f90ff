package balado.article.fetch;

import balado.article.ArticleException;
import balado.limits.Limit;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps to what sites ask of programs that come by themselves (<a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>), and leaves a
 * pause between two pages of one host. Of a site that has no {@code robots.txt} everything may be read, of one that cannot be asked nothing. Of a
 * long one the first {@value #LARGEST} bytes count (section 2.5 asks for 500 KiB at least), and the rest does not.
 */
final class Robots implements Gate {

    private static final int LARGEST = 512 << 10;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final String robot;
    private final Duration pause;
    private final Fetcher pages;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private final Map<String, Long> free = new HashMap<>();

    Robots(Access access, PageCache cache, Clock clock) {
        this.robot = access.agent().replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
        this.pause = access.pause();
        Access more = access.within(access.limits().with(Limit.PAGE_SIZE, LARGEST + 1));
        this.pages = Fetcher.ofBeginnings(more, cache, clock);
    }

    @Override
    public void pass(URI address) throws IOException {
        String origin = Endpoint.of(address).origin();
        BaseRobotRules known = rules.get(origin);
        if (known == null) {
            known = rules(URI.create(origin + "/robots.txt"));
            rules.put(origin, known);
        }
        if (!known.isAllowed(address.toString())) {
            throw new ArticleException(
                    address
                            + ": its site does not want programs to read it (robots.txt); balado make with this address reads it for you");
        }
        await(origin, known.getCrawlDelay());
    }

    private BaseRobotRules rules(URI address) throws IOException {
        try {
            Page page = pages.recent(address, KEPT).isPresent()
                    ? pages.recent(address, KEPT).get()
                    : pages.fetch(address);
            return new SimpleRobotRulesParser()
                    .parseContent(address.toString(), beginning(page.bytes()), "text/plain", List.of(robot));
        } catch (ArticleException e) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
    }

    /** No more than counts, in whole lines: half a path would stand for others, too. */
    private static byte[] beginning(byte[] rules) {
        if (rules.length <= LARGEST) {
            return rules;
        }
        int end = LARGEST;
        while (end > 0 && rules[end - 1] != '\n' && rules[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(rules, end);
    }

    /** Until the host's pause is over. */
    private void await(String origin, long wanted) throws IOException {
        long wait = Math.max(pause.toMillis(), Math.min(wanted, LONGEST_PAUSE.toMillis()));
        long now = System.nanoTime();
        long start = Math.max(now, free.getOrDefault(origin, now));
        free.put(origin, start + Duration.ofMillis(wait).toNanos());
        try {
            Thread.sleep(Duration.ofNanos(start - now).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(origin + ": interrupted; try again", e);
        }
    }
}
