package balado.article.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.testing.FakeWeb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages fetched from a server that behaves, and from one that does not. */
class FetcherTest {

    private static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofSeconds(2), 100_000, Duration.ZERO);

    @TempDir
    Path folder;

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aPageComesWithTypeCharsetAndAddress() throws IOException {
        web.with("/article", "Text/HTML; charset=\"ISO-8859-15\"", "<p>Bonjour");
        Page page = fetch("/article");
        assertEquals(Optional.of("text/html"), page.type());
        assertEquals(Optional.of("ISO-8859-15"), page.charset());
        assertEquals(web.address("/article"), page.address());
        assertEquals("<p>Bonjour", new String(page.bytes(), UTF_8));
        assertEquals("article", page.input().name());
    }

    @Test
    void aPageWithoutTypeAndOneInChunksAreRead() throws IOException {
        web.with("/naked", "", "Bonjour");
        web.with("/chunks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write("mot ".getBytes(UTF_8));
                exchange.getResponseBody().flush();
            }
            exchange.getResponseBody().close();
        });
        assertEquals(Optional.empty(), fetch("/naked").type());
        assertEquals(400, fetch("/chunks").bytes().length);
    }

    @Test
    void weSayWhoAsksAndInWhichLanguage() throws IOException {
        List<String> headers = new CopyOnWriteArrayList<>();
        web.with("/", exchange -> {
            for (String name : List.of("User-Agent", "Accept-Language", "Accept-Encoding", "Host")) {
                headers.add(exchange.getRequestHeaders().getFirst(name));
            }
            FakeWeb.send(exchange, 200, "", new byte[] {'a'});
        });
        fetch("/");
        assertEquals(List.of("Balado/1", "fr, *;q=0.5", "gzip, deflate", "127.0.0.1:" + web.port()), headers);
    }

    @ParameterizedTest
    @CsvSource({"gzip", "deflate", "raw"})
    void packedPagesAreUnpacked(String coding) throws IOException {
        byte[] text = "Bonjour à tous. ".repeat(50).getBytes(UTF_8);
        byte[] packed = packed(text, coding);
        web.with("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding.replace("raw", "deflate"));
            FakeWeb.send(exchange, 200, "text/plain", packed);
        });
        assertArrayEquals(text, fetch("/").bytes());
    }

    @Test
    void aBombIsStoppedAtTheSizeLimit() throws IOException {
        byte[] packed = packed(new byte[50_000_000], "gzip");
        assertTrue(packed.length < SHORT.largest());
        web.with("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeWeb.send(exchange, 200, "text/plain", packed);
        });
        assertTrue(fault("/").contains("larger than"), fault("/"));
    }

    @Test
    void packedBadlyAndPackedAsNobodyAskedAreSaid() {
        for (String coding : List.of("gzip", "br")) {
            web.with("/" + coding, exchange -> {
                exchange.getResponseHeaders().set("Content-Encoding", coding);
                FakeWeb.send(exchange, 200, "text/plain", "not packed".getBytes(UTF_8));
            });
        }
        assertTrue(fault("/gzip").contains("cannot be unpacked"), fault("/gzip"));
        assertTrue(fault("/br").contains("nobody asked (br)"), fault("/br"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | later: no | without a login",
                "403 | later: no | subscription (403); save the page in your browser",
                "404 | later: no | no such page (404); check the address",
                "410 | later: no | taken down",
                "418 | later: no | not given (HTTP 418)",
                "429 | later: yes | too many requests (429); try again later",
                "500 | later: yes | the server fails (500)",
                "503 | later: yes | busy",
                "599 | later: yes | not given (HTTP 599); try again later",
                "304 | later: no | not given (HTTP 304)",
                "204 | later: no | not given (HTTP 204)",
            })
    void whatIsRefusedIsOneLineWithARemedy(int status, String later, String message) {
        web.withStatus("/page", status);
        IOException fault = assertThrows(IOException.class, () -> fetch("/page"));
        assertTrue(fault.getMessage().startsWith(web.address("/page") + ": "), fault.getMessage());
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
        assertEquals(later.endsWith("yes"), fault instanceof UnreachableException);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | in 30 s",
                "600 | in 10 min",
                "Mon, 23 Nov 2026 11:00:00 GMT | in 3 h",
                "Mon, 23 Nov 2020 11:00:00 GMT | later",
                "bientôt | later",
            })
    void whenToComeBackIsSaid(String header, String said) {
        web.with("/", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            exchange.sendResponseHeaders(429, -1);
        });
        assertTrue(fault("/").endsWith("try again " + said), fault("/"));
    }

    @ParameterizedTest
    @CsvSource({"image/png, a picture", "video/mp4, a film", "application/zip, an archive", "audio/mpeg, a sound"})
    void whatIsNoArticleIsSaid(String type, String what) {
        web.with("/file", type, "x");
        assertTrue(fault("/file").contains("not an article but " + what + " (" + type + ")"), fault("/file"));
    }

    @Test
    void anEmptyPageIsSaid() {
        web.with("/", "text/html", "");
        assertTrue(fault("/").contains("an empty page"), fault("/"));
    }

    @Test
    void redirectsAreFollowedAndTheLastAddressCounts() throws IOException {
        web.withRedirect("/a", "b?x=1 2")
                .withRedirect("/b", web.address("/c").toString())
                .with("/c", "text/plain", "fin");
        assertEquals(web.address("/c"), fetch("/a").address());
        assertEquals(List.of("/a", "/b?x=1%202", "/c"), web.requests());
    }

    @Test
    void redirectsThatDoNotEndAreSaid() {
        web.withRedirect("/a", "/b").withRedirect("/b", "/a");
        assertTrue(fault("/a").contains("leads in a circle"), fault("/a"));
        web.with("/on", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            exchange.getResponseHeaders().set("Location", "/on?" + (query == null ? 1 : Integer.parseInt(query) + 1));
            exchange.sendResponseHeaders(301, -1);
        });
        web.requests().clear();
        assertTrue(fault("/on").contains("leads on and on"));
        assertEquals(11, web.requests().size());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://example.org/a",
        "data:text/plain",
        "''",
        "http://a@b/"
    })
    void redirectsOutOfTheWebAreRefused(String target) {
        web.withRedirect("/", target);
        assertTrue(fault("/").contains("no page of the web"), fault("/"));
        assertFalse(fault("/").contains("a@"), fault("/"));
    }

    @Test
    void aRedirectToALoginIsSaid() {
        web.withRedirect("/article", "/login?next=/article").with("/login", "text/html", "Identifiez-vous");
        assertTrue(fault("/article").contains("leads to a login"), fault("/article"));
    }

    @Test
    void aBodyThatStallsEndsAndSoDoesOneThatDrips() {
        web.with("/stalls", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            web.stall();
        });
        web.with("/silent", exchange -> web.stall());
        web.with("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertTrue(fault("/stalls").contains("no answer in time (nothing came for 0 s)"), fault("/stalls"));
        assertTrue(fault("/silent").contains("no answer in time"), fault("/silent"));
        assertTrue(fault("/drips").contains("not whole within 2 s"), "drips");
    }

    @Test
    void anEndlessBodyStopsAtTheSizeLimit() {
        web.with("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[10_000];
            while (true) {
                exchange.getResponseBody().write(piece);
            }
        });
        assertTrue(fault("/").contains("larger than"), fault("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\nabc | broke off after 3 of 100 bytes",
                "HTTP/1.1 200 OK\\r\\nContent-Length: -5\\r\\n\\r\\nabc | announces '-5' bytes",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nab | broke off within",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\nab | broke off within",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n2\\r\\nabcd\\r\\n | garbled",
                "SSH-2.0-OpenSSH\\r\\n\\r\\n | answers no HTTP",
                "'' | answers no HTTP",
                "HTTP/2 200\\r\\n\\r\\n | answers no HTTP",
            })
    void whatIsNoProperAnswerIsSaid(String raw, String message) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(server, raw.replace("\\r\\n", "\r\n"));
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            IOException fault =
                    assertThrows(IOException.class, () -> fetcher(SHORT).fetch(address));
            assertTrue(fault.getMessage().contains(message), fault.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.0 200 OK\\r\\n\\r\\nabc | abc",
                "HTTP/1.1 103 Early Hints\\r\\nLink: </a>\\r\\n\\r\\nHTTP/1.1 200\\r\\nContent-Length: 2\\r\\n\\r\\nabc | ab",
                "HTTP/1.1 200 OK\\nTransfer-Encoding: Chunked\\n\\n2;x=y\\nab\\n1\\nc\\n0\\n\\n | abc",
            })
    void oldAndUnusualAnswersAreRead(String raw, String text) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(server, raw.replace("\\r", "\r").replace("\\n", "\n"));
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            assertEquals(text, new String(fetcher(SHORT).fetch(address).bytes(), UTF_8));
        }
    }

    @Test
    void aDeadLinkAndAClosedPortAreSaid() throws IOException {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        IOException dead = assertThrows(
                UnreachableException.class,
                () -> fetcher(access(false, nobody, SHORT)).fetch(URI.create("http://nulle-part.example/")));
        assertTrue(dead.getMessage().contains("there is no host nulle-part.example"), dead.getMessage());
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        IOException closed = assertThrows(
                UnreachableException.class, () -> fetcher(SHORT).fetch(URI.create("http://127.0.0.1:" + port + "/")));
        assertTrue(closed.getMessage().contains("the connection is refused"), closed.getMessage());
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowedAndNobodyIsAsked() {
        web.with("/", "text/plain", "secret");
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access(false, Resolver.SYSTEM, SHORT)).fetch(web.address("/")));
        assertEquals(
                web.address("/") + ": 127.0.0.1 is an address of this machine; --allow-private reads it",
                fault.getMessage());
        assertEquals(List.of(), web.requests());
    }

    @Test
    void aNameThatHasOnePrivateAddressAmongPublicOnesIsRefused() throws IOException {
        List<InetAddress> addresses =
                List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.7"));
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access(false, host -> addresses, SHORT)).fetch(URI.create("http://site.example/")));
        assertTrue(fault.getMessage().contains("site.example (10.0.0.7) is a private address"), fault.getMessage());
    }

    @Test
    void aRedirectFromAPublicPageToAPrivateOneIsRefused() throws IOException {
        web.withRedirect("/page", "http://inside.example:" + web.port() + "/secret")
                .with("/secret", "text/plain", "x");
        Guard guard = address -> Optional.of("a private address")
                .filter(kind -> address.getHostName().equals("inside.example"));
        Resolver resolver = host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        Access access =
                new Access("Balado/1", guard, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault(), SHORT);
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access).fetch(URI.create("http://outside.example:" + web.port() + "/page")));
        assertTrue(fault.getMessage().contains("inside.example (127.0.0.1) is a private address"), fault.getMessage());
        assertEquals(List.of("/page"), web.requests());
    }

    @Test
    void theAddressThatWasJudgedIsTheOneThatIsAsked() throws IOException {
        web.with("/", "text/plain", "moi");
        List<String> resolved = new ArrayList<>();
        Resolver rebinding = host -> {
            resolved.add(host);
            return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        };
        fetcher(access(true, rebinding, SHORT)).fetch(URI.create("http://rebinding.example:" + web.port() + "/"));
        assertEquals(List.of("rebinding.example"), resolved);
    }

    @Test
    void theSecondAddressIsTriedWhenTheFirstDoesNotAnswer() throws IOException {
        web.with("/", "text/plain", "moi");
        List<InetAddress> addresses = List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getLoopbackAddress());
        Page page = fetcher(access(true, host -> addresses, SHORT))
                .fetch(URI.create("http://site.example:" + web.port() + "/"));
        assertEquals("moi", new String(page.bytes(), UTF_8));
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        web.with("/", exchange -> {
            String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
            String date = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            asked.add(tag + " " + date);
            exchange.getResponseHeaders().set("ETag", "\"a1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 05:00:00 GMT");
            if (tag == null) {
                FakeWeb.send(exchange, 200, "text/plain; charset=utf-8", "texte".getBytes(UTF_8));
            } else {
                exchange.sendResponseHeaders(304, -1);
            }
        });
        fetch("/");
        Page again = fetch("/");
        assertEquals("texte", new String(again.bytes(), UTF_8));
        assertEquals(Optional.of("text/plain"), again.type());
        assertEquals(Optional.of("utf-8"), again.charset());
        assertEquals(List.of("null null", "\"a1\" Mon, 23 Nov 2026 05:00:00 GMT"), asked);
    }

    @Test
    void aBrokenOrMissingOrUnwritableCacheIsOneThatForgets() throws IOException {
        web.with("/", "text/plain", "texte");
        fetch("/");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertEquals("texte", new String(fetch("/").bytes(), UTF_8));
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Fetcher fetcher = new Fetcher(access(true, Resolver.SYSTEM, SHORT), new PageCache(file), clock());
        assertEquals("texte", new String(fetcher.fetch(web.address("/")).bytes(), UTF_8));
    }

    @Test
    void theCacheStaysSmall() throws IOException {
        PageCache cache = cache();
        for (int i = 0; i < 450; i++) {
            URI address = URI.create("http://site.example/" + i);
            cache.store(
                    new Page(address, Optional.empty(), Optional.empty(), new byte[10]),
                    Optional.empty(),
                    Optional.empty());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(400, files.count());
        }
    }

    private Page fetch(String path) throws IOException {
        return fetcher(SHORT).fetch(web.address(path));
    }

    private String fault(String path) {
        return assertThrows(IOException.class, () -> fetch(path)).getMessage();
    }

    private Fetcher fetcher(Limits limits) {
        return fetcher(access(true, Resolver.SYSTEM, limits));
    }

    private Fetcher fetcher(Access access) {
        return new Fetcher(access, cache(), clock());
    }

    private PageCache cache() {
        return new PageCache(folder);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    }

    private static Access access(boolean allowPrivate, Resolver resolver, Limits limits) {
        Guard guard = allowPrivate ? Guard.NONE : Guard.publicOnly();
        return new Access("Balado/1", guard, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault(), limits);
    }

    private static byte[] packed(byte[] text, String coding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = switch (coding) {
            case "gzip" -> new GZIPOutputStream(out);
            case "deflate" -> new DeflaterOutputStream(out);
            default -> new DeflaterOutputStream(out, new java.util.zip.Deflater(9, true));
        }) {
            packing.write(text);
        }
        return out.toByteArray();
    }

    /** Answers one request with these bytes, in a thread of its own. */
    private static void answer(ServerSocket server, String raw) {
        Thread thread = new Thread(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[1000]);
                socket.getOutputStream().write(raw.getBytes(UTF_8));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // the test sees what it gets
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
