package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.ExternalTool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodcastServerTest {

    private static final String MP3 = "/episodes/phare/phare-1.mp3";
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>Des fées &amp; des phares</title><link>index.html</link>
            <atom:link href="feed.xml" rel="self"/>
            <item><link>https://example.org/a</link><guid isPermaLink="false">g</guid>
            <description><![CDATA[<p>00:00 Début</p>]]></description>
            <enclosure url="episodes/phare/phare-1.mp3" length="200000" type="audio/mpeg"/></item>
            </channel></rss>
            """;

    @TempDir
    Path temp;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final byte[] sound = new byte[200_000];
    private Path out;
    private PodcastServer server;

    @BeforeEach
    void serve() throws IOException {
        new Random(7).nextBytes(sound);
        out = Files.createDirectories(temp.resolve("out"));
        Path episode = Files.createDirectories(out.resolve("episodes/phare"));
        Files.createDirectories(out.resolve("episodes/.staging-1"));
        Files.writeString(out.resolve("episodes/.staging-1/a.mp3"), "half");
        Files.writeString(out.resolve("feed.xml"), FEED);
        Files.writeString(out.resolve("index.html"), "<!DOCTYPE html><title>x</title><div><!--qr--></div>");
        Files.writeString(out.resolve("podcast.opml"), "<opml><body><outline xmlUrl=\"feed.xml\"/></body></opml>");
        Files.write(episode.resolve("phare-1.mp3"), sound);
        for (String name : List.of("chapters.json", "transcript.json", "transcript.vtt", "transcript.srt")) {
            Files.writeString(episode.resolve(name), "[" + "\"texte\",".repeat(500) + "1]");
        }
        Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(out.resolve("link.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(out.resolve("inside.mp3"), episode.resolve("phare-1.mp3"));
        server = PodcastServer.start(out, "localhost", 0);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, application/rss+xml;charset=utf-8",
        "/, text/html;charset=utf-8",
        "/podcast.opml, text/x-opml;charset=utf-8",
        "/episodes/phare/phare-1.mp3, audio/mpeg",
        "/inside.mp3, audio/mpeg",
        "/episodes/phare/chapters.json, application/json+chapters",
        "/episodes/phare/transcript.json, application/json",
        "/episodes/phare/transcript.vtt, text/vtt;charset=utf-8",
        "/episodes/phare/transcript.srt, application/x-subrip;charset=utf-8",
    })
    void typesAndHeaders(String path, String type) throws IOException, InterruptedException {
        HttpResponse<byte[]> full = get(path);
        assertEquals(200, full.statusCode());
        assertEquals(type, full.headers().firstValue("Content-Type").orElse(""));
        assertEquals("bytes", full.headers().firstValue("Accept-Ranges").orElse(""));
        assertEquals(
                "*", full.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        HttpResponse<byte[]> head = client.send(
                HttpRequest.newBuilder(uri(path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals(
                full.body().length,
                head.headers().firstValueAsLong("Content-Length").orElse(-1));
        String tag = full.headers().firstValue("ETag").orElse("");
        String date = full.headers().firstValue("Last-Modified").orElse("");
        assertEquals(tag, head.headers().firstValue("ETag").orElse(""));
        assertEquals(304, get(path, "If-None-Match", tag).statusCode());
        assertEquals(304, get(path, "If-Modified-Since", date).statusCode());
        assertEquals(200, get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(
                200,
                get(path, "If-Modified-Since", "Mon, 1 Jan 2001 00:00:00 GMT").statusCode());
    }

    /** RFC 9110, 14: what of 200,000 bytes is sent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99 | 206 | 0 | 100",
                "bytes=100- | 206 | 100 | 200000",
                "bytes=-100 | 206 | 199900 | 200000",
                "bytes=199999-300000 | 206 | 199999 | 200000",
                "bytes=200000- | 416 | 0 | 0",
                "bytes=x | 416 | 0 | 0",
                "parts=0-1 | 200 | 0 | 200000",
            })
    void ranges(String range, int status, int from, int to) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(MP3, "Range", range, "Accept-Encoding", "gzip");
        assertEquals(status, response.statusCode());
        if (status == 416) {
            assertEquals(
                    "bytes */200000",
                    response.headers().firstValue("Content-Range").orElse(""));
            return;
        }
        assertArrayEquals(Arrays.copyOfRange(sound, from, to), response.body());
        if (status == 206) {
            assertEquals(
                    "bytes " + from + "-" + (to - 1) + "/200000",
                    response.headers().firstValue("Content-Range").orElse(""));
        }
    }

    @Test
    void aDownloadGoesOnOnlyWithTheSameFile() throws IOException, InterruptedException {
        String tag = get(MP3).headers().firstValue("ETag").orElse("");
        assertEquals(206, get(MP3, "Range", "bytes=5-", "If-Range", tag).statusCode());
        assertEquals(200, get(MP3, "Range", "bytes=5-", "If-Range", "\"other\"").statusCode());
    }

    @Test
    void textIsCompressedAndSoundIsNot() throws IOException, InterruptedException {
        HttpResponse<byte[]> transcript = get("/episodes/phare/transcript.vtt", "Accept-Encoding", "gzip");
        assertEquals("gzip", transcript.headers().firstValue("Content-Encoding").orElse(""));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(transcript.body()))) {
            assertArrayEquals(Files.readAllBytes(out.resolve("episodes/phare/transcript.vtt")), in.readAllBytes());
        }
        String tag = transcript.headers().firstValue("ETag").orElse("");
        assertEquals(
                304,
                get("/episodes/phare/transcript.vtt", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode());
        HttpResponse<byte[]> mp3 = get(MP3, "Accept-Encoding", "gzip");
        assertTrue(mp3.headers().firstValue("Content-Encoding").isEmpty());
        assertArrayEquals(sound, mp3.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/episodes, 404",
        "/episodes/, 404",
        "/episodes//phare/phare-1.mp3, 400",
        "/link.txt, 404",
        "/episodes/.staging-1/a.mp3, 404",
        "/.hidden, 404",
        "/../secret.txt, 400",
        "/episodes/../../secret.txt, 400",
        "/%2e%2e/secret.txt, 400",
        "/episodes/%2e%2e/%2e%2e/secret.txt, 400",
        "/%252e%252e/secret.txt, 400",
        "/..%2fsecret.txt, 400",
        "/..%5csecret.txt, 400",
        "/a%00b, 400",
        "/feed.xml%20, 404",
        "/feed.xml;x=1, 200",
        "/feed.xml?x=1, 200",
        "//etc/passwd, 400",
        "/%C3%A9t%C3%A9, 404",
    })
    void onlyFilesBelowTheFolder(String path, int status) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), path + ": " + answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret") || answer.contains("root:"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "POST / HTTP/1.1, 405",
        "PUT /feed.xml HTTP/1.1, 405",
        "DELETE /feed.xml HTTP/1.1, 405",
        "OPTIONS /feed.xml HTTP/1.1, 405",
        "TRACE / HTTP/1.1, 405",
        "nonsense, 400",
        "GET / HTTP/9.9, 505",
    })
    void onlyGetAndHead(String line, int status) throws IOException {
        String answer = raw(line + "\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @Test
    void aHeaderWithoutEndIsRefused() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    }

    /** The feed, the page and the OPML lead to the address that was asked; the files stay as they are. */
    @Test
    void answersWithItsOwnAddress() throws IOException, InterruptedException {
        String own = "http://localhost:" + server.port() + "/";
        String feed = text(get("/feed.xml"));
        assertTrue(feed.contains("<link>" + own + "index.html</link>"), feed);
        assertTrue(feed.contains("url=\"" + own + "episodes/phare/phare-1.mp3\""), feed);
        assertTrue(feed.contains("href=\"" + own + "feed.xml\""), feed);
        assertTrue(feed.contains("<link>https://example.org/a</link>"), feed);
        assertTrue(feed.contains("<guid isPermaLink=\"false\">g</guid>"), feed);
        assertTrue(feed.contains("<![CDATA[<p>00:00 Début</p>]]>"), feed);
        assertTrue(feed.contains("<title>Des fées &amp; des phares</title>"), feed);
        assertTrue(text(get("/podcast.opml")).contains("xmlUrl=\"" + own + "feed.xml\""));
        String page = text(get("/"));
        assertTrue(page.contains("<svg") && !page.contains("<!--qr-->"), page);
        assertEquals(FEED, Files.readString(out.resolve("feed.xml")));
        String other = raw("GET /feed.xml HTTP/1.1\r\nHost: 127.0.0.1:99\r\nConnection: close\r\n\r\n");
        assertTrue(other.contains("http://127.0.0.1:99/feed.xml"), other);
        String none = raw("GET /feed.xml HTTP/1.0\r\n\r\n");
        assertTrue(none.contains("/feed.xml\" rel=\"self\""), none);
    }

    @ParameterizedTest
    @CsvSource({"'a\"><script>', 400", "a b, 400", "'x/../y', 400", "[::1]:8090, 200", "h.example, 200"})
    void aHostThatIsNoneIsRefused(String host, int status) throws IOException {
        String answer = raw("GET /feed.xml HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertFalse(answer.contains("<script>"), answer);
    }

    @Test
    void aPublicAddressGivesWayToItsOwn() throws IOException, InterruptedException {
        Files.writeString(
                out.resolve("feed.xml"),
                FEED.replace("href=\"feed.xml\"", "href=\"https://p.example/show/feed.xml\"")
                        .replace("url=\"episodes", "url=\"https://p.example/show/episodes"));
        String feed = text(get("/feed.xml"));
        assertTrue(feed.contains("url=\"http://localhost:" + server.port() + "/episodes/phare/phare-1.mp3\""), feed);
        assertFalse(feed.contains("p.example"), feed);
    }

    @Test
    void manyDownloadsAtOnceAreTheSameBytes() throws IOException, InterruptedException, ExecutionException {
        byte[] large = new byte[3 << 20];
        new Random(1).nextBytes(large);
        Files.write(out.resolve("large.mp3"), large);
        ExecutorService pool = Executors.newFixedThreadPool(50);
        try {
            List<Callable<byte[]>> downloads = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                downloads.add(() -> get("/large.mp3").body());
            }
            for (Future<byte[]> download : pool.invokeAll(downloads)) {
                assertArrayEquals(large, download.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void curlAgrees() {
        ExternalTool.Result result = ExternalTool.require("curl")
                .run("-s", "-o", "/dev/null", "-C", "1000", "-w", "%{http_code} %{size_download}", uri(MP3).toString());
        assertEquals("206 199000", result.output());
    }

    @Test
    void whatCannotBeServedIsSaid() {
        IOException empty = assertThrows(IOException.class, () -> PodcastServer.start(temp, "localhost", 0));
        assertTrue(empty.getMessage().contains("no feed.xml there; run balado make"), empty.getMessage());
        IOException taken = assertThrows(IOException.class, () -> PodcastServer.start(out, "x", server.port()));
        assertTrue(taken.getMessage().startsWith("port " + server.port() + " is taken"), taken.getMessage());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
