package balado.article.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages fetched from a server that answers as it should. */
class FetcherTest extends WebTest {

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
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | later: no | without a login",
                "403 | later: no | subscription (403); --partial reads what is shown instead, or save the page in your browser",
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
        Fetcher fetcher = new Fetcher(access(true, Resolver.SYSTEM), new PageCache(file), clock());
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
}
