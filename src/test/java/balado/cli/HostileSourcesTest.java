package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import balado.testing.HugePictures;
import balado.testing.RawWeb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as an article: it is read, or one line names it and the remedy, and the exit code says that nothing was produced. */
class HostileSourcesTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tronquee.html | no article in this page; name the address of the article itself, or save its text in a file",
                "vide.html | no article in this page; name the address of the article itself, or save its text in a file",
                "bruit.html | not a page but a binary file; name a page or save it as HTML",
                "connexion.html | a login page, not an article; log in with a browser, save the page and name the file",
                "bombe.epub | a.xhtml in it grows 251 times, more than the 250 times that are read; raise it with --limit archive-ratio=…",
                "bombe.docx | word/document.xml in it grows 251 times, more than the 250 times that are read; raise it with --limit archive-ratio=…",
                "bombe.odt | content.xml in it grows 251 times, more than the 250 times that are read; raise it with --limit archive-ratio=…",
                "secret.pdf | protected by a password; save it without one (qpdf --decrypt)",
                "scan.pdf | no text in it, only pictures of pages; run OCR (ocrmypdf) first",
                "tronque.epub | damaged",
                "tronque.docx | damaged",
                "enorme.png | a picture; run OCR on it and save the text",
            })
    void aFileThatIsNoArticleIsRefused(String name, String message) throws IOException {
        Path file = Files.write(folder.resolve(name), HostileFiles.of(name));
        refuses(file.toString(), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupee.html", "profonde.html"})
    void whatIsLeftOfAPageIsRead(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), HostileFiles.of(name));
        Cli.Result result = run("article", file.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("Le conseil municipal a voté"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"entites.epub", "entites.docx", "entites.odt", "entites.xml"})
    void entitiesAreNeitherReplacedNorFetched(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), HostileFiles.of(name));
        Cli.Result result = run("article", file.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("Le conseil municipal a voté"), result.out());
        assertFalse(result.out().contains("bombe") || result.out().contains("root:"), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/absent | no such page (404); check the address",
                "/interdit | not given to programs or without a subscription (403); --partial reads what is shown instead, or save the page in your browser and name the file",
                "/abonnes-403 | not given to programs or without a subscription (403); --partial reads what is shown instead, or save the page",
                "/cercle | leads in a circle, back to",
                "/vers-connexion | leads to a login; save the page in your browser and name the file",
                "/connexion | a login page, not an article; log in with a browser, save the page and name the file",
                "/abonnes | only the first paragraph is public; --partial reads it",
                "/grand | more than the 10 MB that are read; raise it with --limit page-size=…",
                "/image | not an article but a picture (image/png); name the page that it belongs to",
                "/casse | cannot be unpacked; try again later",
            })
    void aPageThatIsNoArticleIsRefused(String path, String message) {
        layOut();
        refuses(web.address(path).toString(), message);
    }

    private void layOut() {
        web.withStatus("/interdit", 403)
                .withRedirect("/cercle", "/cercle-2")
                .withRedirect("/cercle-2", "/cercle")
                .withRedirect("/vers-connexion", "/login?next=/vers-connexion")
                .with("/login", "text/html", HostileFiles.login())
                .with("/connexion", "text/html", HostileFiles.login())
                .with("/abonnes", "text/html", HostileFiles.walled())
                .with(
                        "/abonnes-403",
                        exchange -> FakeWeb.send(
                                exchange,
                                403,
                                "text/html",
                                HostileFiles.walled().getBytes(StandardCharsets.UTF_8)))
                .with("/grand", "text/html", "<p>Un paragraphe.</p>".repeat(600_000))
                .with("/image", exchange -> FakeWeb.send(exchange, 200, "image/png", HugePictures.claimed(60_000)))
                .with("/casse", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    FakeWeb.send(exchange, 200, "text/html", new byte[] {1, 2, 3});
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abonnes", "/abonnes-403"})
    void ofAWalledPageTheBeginningIsMadeWhenAskedFor(String path) {
        layOut();
        Cli.Result result =
                run("make", "--allow-private", "--partial", web.address(path).toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("made \"Le budget\""), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000 | broken off (it broke off after 5 of 100000 bytes); try again later",
                "900000000000000000 | broken off (it broke off after 5 of 900000000000000000 bytes); try again later",
                "99999999999999999999999 | broken off (it announces '99999999999999999999999' bytes); try again later",
                "-1 | broken off (it announces '-1' bytes); try again later",
            })
    void aLengthThatIsALieIsSaid(String length, String message) throws IOException {
        try (RawWeb server = new RawWeb(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + length + "\r\n\r\n<p>Un")) {
            refuses(server.address("/a").toString(), message);
        }
    }

    /** More comes than was announced: what was announced is the page. */
    @Test
    void whatComesBehindTheAnnouncedEndIsNotRead() throws IOException {
        String page = HostileFiles.page("Le budget", HostileFiles.TEXT);
        try (RawWeb server = new RawWeb("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page
                + "<p>Un autre texte, que personne n'a annoncé.</p>".repeat(1000))) {
            Cli.Result result =
                    run("article", "--allow-private", server.address("/a").toString());
            assertEquals(0, result.exitCode(), result.err());
            assertFalse(result.out().contains("annoncé"), result.out());
        }
    }

    @Test
    void aDeadLinkIsSaid() {
        refuses(
                "http://nulle-part.invalid/a",
                "there is no host nulle-part.invalid; check the address and the network");
    }

    @Test
    void aPictureLargerThanMemoryLeavesItsArticleWithoutOne() throws IOException {
        Files.write(folder.resolve("enorme.png"), HostileFiles.of("enorme.png"));
        Path article = Files.writeString(
                folder.resolve("a.md"),
                "---\nimage: enorme.png\n---\n# Un titre\n\nUn texte.\n\n## Une partie\n\n![](enorme.png)\n\nUn autre texte.\n");
        Cli.Result result = run("make", article.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(
                result.err()
                        .contains(
                                "enorme.png: 60000 × 60000 pixels, more than the 10000 pixels that are read; raise it with --limit picture-side=…"),
                result.err());
    }

    private void refuses(String source, String message) {
        for (List<String> command : List.of(List.of("article"), List.of("make"))) {
            Cli.Result result = run(Stream.concat(command.stream(), Stream.of("--allow-private", source))
                    .toArray(String[]::new));
            assertEquals(3, result.exitCode(), result.out());
            assertEquals("", result.out());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().startsWith("balado: " + source + ": " + message), result.err());
        }
    }

    private Cli.Result run(String... arguments) {
        Stream<String> more = arguments[0].equals("make")
                ? Stream.of("-o", folder.resolve("out").toString(), "--voice", "espeak-fr")
                : Stream.empty();
        return new Cli(folder).run(Stream.concat(Arrays.stream(arguments), more).toArray(String[]::new));
    }
}
