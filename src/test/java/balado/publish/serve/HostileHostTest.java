package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody brings an address of his own into the feed by what he says about where he asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHostTest {

    private static final int MOST_OF_AN_ERROR = 1000;

    private PodcastServer server;

    @BeforeAll
    void serve(@TempDir Path out) throws IOException {
        Files.writeString(
                out.resolve("feed.xml"),
                "<rss><channel><link>index.html</link><item><enclosure url=\"a.mp3\"/></item></channel></rss>");
        server = PodcastServer.start(out, "balado.example", 0);
    }

    @AfterAll
    void end() {
        server.close();
    }

    private String ask(String request) throws IOException {
        return Wire.ask(server.port(), request);
    }

    private String get(String path, String headers) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "balado.example, true",
        "127.0.0.1, true",
        "localhost:99, true",
        "evil.example, false",
        "evil.example:80, false",
        "localhost.evil.example, false",
        "10.9.8.7, false",
        "127.0.0.1.evil.example, false",
        "2130706433, false",
        "'[::2]', false",
        "xn--vil-8oa.example, false",
    })
    void onlyItsOwnNamesAreBelieved(String host, boolean believed) throws IOException {
        for (String head : List.of(
                "GET /feed.xml HTTP/1.1\r\nHost: " + host,
                "GET http://" + host + "/feed.xml HTTP/1.1\r\nHost: " + host)) {
            String answer = ask(head + "\r\nConnection: close\r\n\r\n");
            assertEquals(200, Wire.status(answer), answer);
            String own = believed ? host : "balado.example:" + server.port();
            String feed = answer.toLowerCase(Locale.ROOT);
            assertTrue(feed.contains(("<enclosure url=\"http://" + own + "/a.mp3\"").toLowerCase(Locale.ROOT)), feed);
            assertTrue(believed || !answer.contains(host), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Forwarded-Server: evil.example",
                "X-Host: evil.example",
                "X-Original-URL: /evil.example",
                "X-Rewrite-URL: /evil.example",
                "X-Forwarded-Port: 666",
                "X-Forwarded-Proto: evil.example",
                "Origin: https://evil.example",
                "Referer: https://evil.example/",
                "X-HTTP-Method-Override: DELETE",
            })
    void whatProxiesSayIsNotHeard(String header) throws IOException {
        String without = Wire.body(get("/feed.xml", ""));
        String answer = get("/feed.xml", header + "\r\n");
        assertEquals(without, Wire.body(answer));
        assertFalse(answer.contains("evil.example") || answer.contains("666"), answer);
        assertTrue(without.contains("url=\"http://localhost/a.mp3\""), without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a\r\nHost: b",
                "X: y",
                "Host: a@b",
                "Host: a/b",
                "Host: a\u0000b",
                "Host: <b>",
                "Host: a:99999",
                "Host: a:-1",
                "Host : a",
                "Host: a\r\nContent-Length: 5\r\nContent-Length: 6",
                "Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5",
                "Host: a\r\nTransfer-Encoding: xchunked",
                "Host: a\r\nContent-Length: -1",
                "Host: a\r\nContent-Length: 99999999999999999999",
                "Host: a\r\nX\u0000: b",
                "Host: a\r\n folded: b",
            })
    void whatTwoReadersWouldReadDifferentlyIsRefused(String headers) throws IOException {
        String answer = ask("GET /feed.xml HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n\r\n");
        assertTrue(Wire.status(answer) >= 400 && Wire.status(answer) < 600, answer);
        assertTrue(answer.length() < MOST_OF_AN_ERROR, answer);
    }
}
