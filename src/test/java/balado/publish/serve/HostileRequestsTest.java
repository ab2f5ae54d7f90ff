package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, it gets a file of the folder or a short error, and nothing of what it sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private static final String SOUND = "/a.mp3";
    private static final int SIZE = 100_000;
    private static final String SECRET = "outside of the folder";
    private static final int MOST_OF_AN_ERROR = 1000;

    private Path out;
    private PodcastServer server;

    @BeforeAll
    void serve(@TempDir Path temp) throws IOException {
        out = Files.createDirectories(temp.resolve("out"));
        Files.writeString(
                out.resolve("feed.xml"),
                "<rss><channel><link>index.html</link><item><enclosure url=\"a.mp3\"/></item></channel></rss>");
        Files.writeString(out.resolve("index.html"), "<!DOCTYPE html><title>x</title>");
        Files.writeString(out.resolve("a.mp3"), "0123456789".repeat(SIZE / 10));
        Path outside = Files.createDirectories(temp.resolve("outside/inner"));
        Files.writeString(outside.resolve("secret.mp3"), SECRET);
        Files.writeString(temp.resolve("secret.mp3"), SECRET);
        Files.createSymbolicLink(out.resolve("file.mp3"), temp.resolve("secret.mp3"));
        Files.createSymbolicLink(out.resolve("relative.mp3"), Path.of("../secret.mp3"));
        Files.createSymbolicLink(out.resolve("folder"), temp.resolve("outside"));
        Files.createSymbolicLink(out.resolve("root"), Path.of("/"));
        Files.createSymbolicLink(out.resolve("twice.mp3"), out.resolve("file.mp3"));
        Files.createSymbolicLink(out.resolve("loop.mp3"), out.resolve("loop.mp3"));
        Files.createSymbolicLink(out.resolve("dangling.mp3"), temp.resolve("nothing"));
        Files.createSymbolicLink(out.resolve("device.mp3"), Path.of("/dev/zero"));
        Files.createSymbolicLink(out.resolve("environment.mp3"), Path.of("/proc/self/environ"));
        Files.createSymbolicLink(temp.resolve("outside/back"), out);
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
    @ValueSource(
            strings = {
                "/file.mp3",
                "/relative.mp3",
                "/folder/inner/secret.mp3",
                "/root/etc/passwd",
                "/twice.mp3",
                "/loop.mp3",
                "/dangling.mp3",
                "/device.mp3",
                "/environment.mp3",
            })
    void linksLeadNobodyOut(String path) throws IOException {
        String answer = get(path, "");
        assertEquals(404, Wire.status(answer), answer);
        assertEquals("404 Not Found\n", Wire.body(answer));
    }

    /** A link out of the folder and back in ends at a file of the folder. */
    @Test
    void whatLiesInsideIsServedByWhateverLink() throws IOException {
        assertEquals(200, Wire.status(get("/folder/back/a.mp3", "")));
    }

    /** Every way to write a dot and a slash, one after the other and mixed. */
    @Test
    void noEncodingOfDotsAndSlashesLeadsOut() throws IOException {
        List<String> dots = List.of(
                "..", "%2e%2e", ".%2E", "%252e%252e", "%c0%ae%c0%ae", "%u002e%u002e", "..;x", "%ef%bc%8e%ef%bc%8e");
        List<String> slashes = List.of("/", "%2f", "%252f", "\\", "%5c", "%c0%af", "%u2215", "//", "/./", ";/");
        for (String dot : dots) {
            for (String slash : slashes) {
                for (String name : List.of("secret.mp3", "outside" + slash + "inner" + slash + "secret.mp3")) {
                    for (String before : List.of("/", "/episodes/" + dot + slash, "/a.mp3" + slash, "")) {
                        String answer = get(before + dot + slash + name, "");
                        String path = before + dot + slash + name;
                        assertTrue(Wire.status(answer) == 400 || Wire.status(answer) == 404, path + ": " + answer);
                        assertFalse(answer.contains(SECRET), path);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a.mp3%00.html",
                "/%00",
                "/a%0d%0aSet-Cookie:%20x=1",
                "/%0a%0dX: y",
                "/a\u0000b",
                "/%",
                "/%zz",
                "/%ff%fe",
                "/%ed%a0%80",
                "/<script>alert(1)</script>",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/\u001b[2J",
                "/%1b%5b2J",
                "/a.mp3/",
                "/a.mp3/b",
                "/CON",
                "/a.mp3::$DATA",
                "/~root",
                "/C:/windows",
                "file:///etc/passwd",
                "http:/etc/passwd",
                "*",
                "a.mp3",
            })
    void anErrorSaysNothingOfTheRequest(String path) throws IOException {
        for (String accept : List.of("text/html", "application/json", "text/plain", "*/*", "<script>")) {
            String answer = get(path, "Accept: " + accept + "\r\n");
            assertTrue(Wire.status(answer) == 400 || Wire.status(answer) == 404, path + ": " + answer);
            assertTrue(answer.length() < MOST_OF_AN_ERROR, answer);
            String own =
                    Pattern.compile("(?m)^(Date|Server):.*$").matcher(answer).replaceAll("");
            for (String echo :
                    List.of("script", "alert", "Cookie", "2J", "\u001b", "\u0000", "X: y", "jetty", "Jetty")) {
                assertFalse(own.contains(echo), own);
            }
            assertEquals("text/plain;charset=us-ascii", Wire.header(answer, "Content-Type"));
        }
    }

    /** What is served of 100,000 bytes: this range, or the file, or nothing, but never more than the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-0 | 206 | 1",
                "bytes=-1 | 206 | 1",
                "bytes=-0 | 416 | 0",
                "bytes=-200000 | 206 | 100000",
                "bytes=5-4 | 416 | 0",
                "bytes=--5 | 416 | 0",
                "bytes=-5-9 | 416 | 0",
                "bytes=0-99999999999999999999999999 | 416 | 0",
                "bytes=0-9223372036854775807 | 206 | 100000",
                "bytes=9223372036854775807-9223372036854775807 | 416 | 0",
                "bytes=99999999999999999999999999- | 416 | 0",
                "bytes=-9223372036854775808 | 416 | 0",
                "bytes=-99999999999999999999999999 | 416 | 0",
                "bytes=0x10-0x20 | 416 | 0",
                "bytes= | 416 | 0",
                "bytes=, | 416 | 0",
                "bytes=- | 416 | 0",
                "bytes=٣-٥ | 416 | 0",
                "octets=0-1 | 200 | 100000",
            })
    void aRangeIsOneOrNone(String range, int status, int length) throws IOException {
        String answer = get(SOUND, "Range: " + range + "\r\n");
        assertEquals(status, Wire.status(answer), answer.substring(0, Math.min(answer.length(), 300)));
        if (length > 0) {
            assertEquals(length, Wire.body(answer).length());
        }
    }

    @Test
    void manyOrOverlappingRangesAreNotMoreThanTheFile() throws IOException {
        for (String ranges : List.of(
                repeated(2, i -> "0-"),
                repeated(1300, i -> "0-"),
                repeated(1000, i -> "-1"),
                repeated(800, i -> "0-" + i),
                repeated(700, i -> i + "-99999"),
                repeated(600, i -> i * 3 + "-" + i * 3),
                repeated(9, i -> i * 10 + "-" + i * 10),
                repeated(100, i -> "0-").replace(",", "\r\nRange: bytes="))) {
            String answer = get(SOUND, "Range: bytes=" + ranges + "\r\n");
            assertTrue(Wire.status(answer) == 200 || Wire.status(answer) == 206, answer);
            assertTrue(answer.length() < SIZE + MOST_OF_AN_ERROR, ranges + ": " + answer.length());
        }
        String scattered = get(SOUND, "Range: bytes=" + repeated(600, i -> i * 3 + "-" + i * 3) + "\r\n");
        assertEquals(SIZE, Wire.body(scattered).length());
    }

    @Test
    void aFewRangesThatAreNotMoreThanTheFileAreSent() throws IOException {
        String answer = get(SOUND, "Range: bytes=0-4,50-54,-3\r\n");
        assertEquals(206, Wire.status(answer));
        assertTrue(Wire.header(answer, "Content-Type").startsWith("multipart/byteranges"), answer);
        assertTrue(answer.contains("\r\n\r\n01234\r\n") && answer.contains("\r\n\r\n789\r\n"), answer);
        assertTrue(answer.length() < 1500, answer);
    }

    private static String repeated(int count, java.util.function.IntFunction<String> range) {
        return IntStream.range(0, count).mapToObj(range).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%s HTTP/1.1, 414",
        "%s / HTTP/1.1, 400/414/431",
        "GET / HTTP/1.1|X: %s, 431",
        "GET / HTTP/1.1|%s: x, 431",
        "GET / HTTP/1.1|Cookie: %s, 431",
        "GET / %s, 400/414/431",
    })
    void whatIsHugeIsRefused(String request, String status) throws IOException {
        for (int size : new int[] {9_000, 100_000, 5_000_000}) {
            String answer = ask(request.replace("|", "\r\n").formatted("x".repeat(size)) + "\r\nHost: x\r\n\r\n");
            if (size < 100_000) { // else the answer may be lost, for the connection ends in the midst of the request
                assertTrue(List.of(status.split("/", -1)).contains("" + Wire.status(answer)), answer);
            }
            assertTrue(answer.length() < MOST_OF_AN_ERROR, answer);
        }
        String many =
                IntStream.range(0, 3000).mapToObj(i -> "X" + i + ": y\r\n").collect(Collectors.joining());
        assertEquals(431, Wire.status(get("/", many)));
        assertEquals(200, Wire.status(get("/", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "DELETE",
                "PATCH",
                "OPTIONS",
                "TRACE",
                "CONNECT",
                "PROPFIND",
                "get",
                "GETT",
                "M",
                "\u0000"
            })
    void nothingButGetAndHead(String method) throws IOException {
        String before = Files.readString(out.resolve("feed.xml"));
        String answer = ask(method + " /feed.xml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(Wire.status(answer) == 405 || Wire.status(answer) == 400, answer);
        assertEquals(before, Files.readString(out.resolve("feed.xml")));
    }

    /** A body that is announced and does not come holds nobody; one that comes is not taken for the next request. */
    @Test
    void bodiesAreNotRead() throws IOException {
        String answer =
                ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\nGET /a.mp3 HTTP/1.1\r\n");
        assertEquals(405, Wire.status(answer));
        assertEquals(answer.lastIndexOf("HTTP/1.1"), answer.indexOf("HTTP/1.1"));
        String get = ask("GET /feed.xml HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\nx");
        assertEquals(200, Wire.status(get));
    }

    @Test
    void olderAndOtherVersions() throws IOException {
        String old = ask("GET /feed.xml HTTP/1.0\r\n\r\n");
        assertEquals(200, Wire.status(old));
        assertTrue(old.contains("url=\"http://127.0.0.1:" + server.port() + "/a.mp3\""), old);
        assertEquals(
                SIZE, Wire.body(ask("GET /a.mp3 HTTP/1.0\r\nHost: x\r\n\r\n")).length());
        assertNotEquals(200, Wire.status(ask("GET /feed.xml\r\n\r\n")));
        assertNotEquals(200, Wire.status(ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")));
        assertNotEquals(
                200, Wire.status(ask("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n")));
        assertNotEquals(200, Wire.status(ask("\u0000".repeat(100) + "\r\n\r\n")));
    }

    @Test
    void requestsInARowAreAnsweredInARow() throws IOException {
        String one = "GET /a.mp3 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=%d-%d\r\n\r\n";
        String requests = IntStream.range(0, 200)
                .mapToObj(i -> one.formatted(i % 10, i % 10))
                .collect(Collectors.joining());
        String answer = ask(requests + "GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String bodies = Stream.of(answer.split("HTTP/1\\.1 206 Partial Content\r\n", -1))
                .skip(1)
                .map(each -> Wire.body(each).substring(0, 1))
                .collect(Collectors.joining());
        assertEquals("0123456789".repeat(20), bodies);
        assertTrue(answer.endsWith("404 Not Found\n"), answer.substring(answer.length() - 200));
    }

    /** Names of files come from article titles at worst; none of them ends a header. */
    @Test
    void namesOfFilesStayOutOfHeaders() throws IOException {
        for (String name : List.of("a\r\nX-Evil: 1.mp3", "a\"b.mp3", "é\u202e.mp3", "<script>.mp3", "\u001b[2J.mp3")) {
            Files.writeString(out.resolve(name), "sound");
            String answer = get("/" + percent(name), "");
            assertFalse(answer.contains("Evil") || answer.contains("script") || answer.contains("\u001b"), answer);
            assertTrue(List.of(200, 400, 404).contains(Wire.status(answer)), answer);
        }
    }

    private static String percent(String name) {
        return name.chars()
                .mapToObj(each -> new String(Character.toChars(each)))
                .flatMap(each -> IntStream.range(0, each.getBytes(StandardCharsets.UTF_8).length)
                        .mapToObj(i -> "%%%02X".formatted(each.getBytes(StandardCharsets.UTF_8)[i])))
                .collect(Collectors.joining());
    }

    /** The files of the folder are read only. */
    @Test
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<String> before =
                    files.map(HostileRequestsTest::described).sorted().toList();
            get("/feed.xml", "");
            get("/", "");
            try (Stream<Path> again = Files.list(out)) {
                assertEquals(
                        before,
                        again.map(HostileRequestsTest::described).sorted().toList());
            }
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + (Files.exists(file) ? Files.getLastModifiedTime(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
