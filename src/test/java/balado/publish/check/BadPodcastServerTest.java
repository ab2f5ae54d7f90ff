package balado.publish.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limit;
import balado.limits.Limits;
import balado.testing.FakeWeb;
import balado.testing.RawWeb;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else's podcast, on a server that stalls, drips, floods and lies: what is wrong is said, and the check ends. */
class BadPodcastServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MEGABYTE = 1 << 20;

    private FakeWeb web;
    private final PodcastChecker checker = new PodcastChecker(
            Instant.parse("2026-11-23T08:00:00Z"),
            false,
            Limits.DEFAULT.with(Limit.CHECKED_TIME, "500ms").with(Limit.CHECKED_FILE, "4MB"));

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
    }

    @AfterEach
    void close() {
        web.close();
    }

    /** A feed of one episode whose sound is at this address. */
    private URI feed(String sound) {
        web.with(
                "/feed.xml",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>A</title><item><title>B</title><enclosure url=\"" + sound
                        + "\" length=\"9\" type=\"audio/mpeg\"/></item></channel></rss>");
        return web.address("/feed.xml");
    }

    private URI feedOf(HttpHandler sound) {
        web.with("/a.mp3", sound);
        return feed(web.address("/a.mp3").toString());
    }

    private List<Violation> found(URI feed) {
        return assertTimeoutPreemptively(PATIENCE, () -> checker.check(feed).violations());
    }

    private String refused(URI feed) {
        String message = assertTimeoutPreemptively(
                        PATIENCE, () -> assertThrows(IOException.class, () -> checker.check(feed)))
                .getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private static void drip(HttpExchange exchange, long pauseMillis, int bytes) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(new byte[bytes]);
                exchange.getResponseBody().flush();
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aBodyThatStallsOrDripsEndsTheCheck() {
        List<HttpHandler> slow = List.of(
                exchange -> web.stall(),
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    web.stall();
                },
                exchange -> drip(exchange, 20, 1));
        for (HttpHandler each : slow) {
            String message = refused(feedOf(each));
            assertEquals(
                    web.address("/a.mp3")
                            + ": no answer for 0.5 s; try again later, or raise it with --limit checked-time=…",
                    message);
        }
    }

    /** Slow, but faster than a crawl: twice as long as a server may take to answer. */
    @Test
    void whatComesSteadilyIsWaitedFor() {
        List<Violation> found = found(feedOf(exchange -> {
            exchange.sendResponseHeaders(200, 10 * 150_000);
            for (int i = 0; i < 10; i++) {
                exchange.getResponseBody().write(new byte[150_000]);
                exchange.getResponseBody().flush();
                pause();
            }
        }));
        assertTrue(
                found.stream()
                        .anyMatch(each -> each.rule() == Rule.ENCLOSURE_LENGTH
                                && each.message().contains("the file has 1500000 bytes")),
                found.toString());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void anEndlessBodyStopsAtTheSizeLimit() {
        String message = refused(feedOf(exchange -> drip(exchange, 0, MEGABYTE)));
        assertTrue(message.endsWith("raise it with --limit checked-file=…"), message);
    }

    /** The file is sound, but every question about a part or the head of it is answered without end: no more is taken than is asked for. */
    @Test
    void whatNobodyAskedForIsNotRead() {
        int[] asked = new int[1];
        List<Violation> found = found(feedOf(exchange -> {
            asked[0]++;
            if (asked[0] == 1) {
                FakeWeb.send(exchange, 200, "audio/mpeg", new byte[20_000]);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                drip(exchange, 0, MEGABYTE);
            }
        }));
        List<Rule> rules = found.stream().map(Violation::rule).toList();
        assertTrue(rules.containsAll(List.of(Rule.HTTP_RANGE, Rule.HTTP_CONDITION, Rule.HTTP_TYPE)), rules.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///a.mp3",
                "http://[/a.mp3",
                "http://a b/c.mp3",
                "http://127.0.0.1:99999/a.mp3",
                "http://é.example/a.mp3",
                "https://%/a.mp3",
                "file:///etc/passwd",
                "javascript:alert(1)",
            })
    void aLinkThatIsNoAddressIsAViolation(String link) {
        List<Rule> rules = found(feed(link)).stream().map(Violation::rule).toList();
        assertTrue(rules.contains(Rule.LINK), rules.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 100\\r\\n\\r\\nabc",
                "Content-Length: -5\\r\\n\\r\\nabc",
                "Content-Length: 99999999999999999999999\\r\\n\\r\\nabc",
                "Transfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\nab",
                "Transfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nab",
            })
    void anAnswerThatIsALieIsOneLine(String raw) throws IOException {
        try (RawWeb server = new RawWeb("HTTP/1.1 200 OK\r\n" + raw.replace("\\r\\n", "\r\n"))) {
            String sound = server.address("/a.mp3").toString();
            String message = refused(feed(sound));
            assertTrue(message.startsWith(sound + ": no proper answer ("), message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://[", "http:///a", "file:///etc/passwd", "http://127.0.0.1:99999/", "\u00e9", "/a.mp3"})
    void aRedirectThatLeadsNowhereIsSaid(String target) {
        web.withRedirect("/a.mp3", target);
        URI feed = feed(web.address("/a.mp3").toString());
        List<String> said = new ArrayList<>();
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                checker.check(feed).violations().forEach(each -> said.add(each.message()));
            } catch (IOException e) {
                said.add(e.getMessage());
            }
        });
        assertTrue(said.stream().anyMatch(each -> each.contains("/a.mp3")), said.toString());
    }
}
