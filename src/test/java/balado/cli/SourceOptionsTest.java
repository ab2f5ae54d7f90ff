package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of articles is read, and how servers may say what they send. */
class SourceOptionsTest {

    private static final String TEXT = "Le conseil municipal a voté le budget de la ville pour l'année. ".repeat(12);

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"fr\"><head><title>Le budget</title></head><body><article>"
                    + "<h1>Le budget</h1><p>" + TEXT
                    + "</p><figure><img src=\"a.jpg\"><figcaption>La mairie en travaux.</figcaption></figure>"
                    + "<table><tr><th>Ville</th><th>Habitants</th></tr><tr><td>Brest</td><td>139 000</td></tr>"
                    + "<tr><td>Rennes</td><td>225 000</td></tr></table><p>" + TEXT + "</p></article></body></html>";

    @TempDir
    Path folder;

    @Test
    void captionsAndTablesFollowTheSettingsAndTheOptions() throws IOException {
        Path page = Files.writeString(folder.resolve("budget.html"), PAGE);
        Path settings = folder.resolve("balado.yml");
        Files.writeString(settings, "captions: non\ntables: announced\n");
        String quiet = article(page, "--show", settings.toString());
        assertFalse(quiet.contains("La mairie en travaux"), quiet);
        assertFalse(quiet.contains("139 000"), quiet);
        Files.writeString(settings, "captions: oui\ntables: rows\nemoji: named\n");
        String full = article(page, "--show", settings.toString());
        assertTrue(full.contains("La mairie en travaux"), full);
        assertTrue(full.contains("139 000"), full);
        assertFalse(article(page, "--show", settings.toString(), "--tables", "announced")
                .contains("139 000"));
        assertTrue(article(page, "--captions").contains("La mairie en travaux"));
    }

    @ParameterizedTest
    @CsvSource({
        "captions: peut-être, write oui or non",
        "tables: all, write rows or announced",
        "emoji: 3, write named or dropped"
    })
    void aSettingThatIsNotKnownIsSaid(String line, String remedy) throws IOException {
        Path page = Files.writeString(folder.resolve("budget.html"), PAGE);
        Path settings = Files.writeString(folder.resolve("balado.yml"), line + "\n");
        Cli.Result result = new Cli(folder).run("article", page.toString(), "--show", settings.toString());
        assertEquals(3, result.exitCode());
        assertTrue(
                result.err().startsWith("balado: " + settings) && result.err().contains(remedy), result.err());
    }

    @Test
    void aFolderIsAllThatCanBeReadInIt() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("un.html"), PAGE);
        Files.writeString(articles.resolve("deux.md"), "# Deux\n\n" + TEXT);
        Files.writeString(articles.resolve("trois.TXT"), "Trois\n\n" + TEXT);
        Files.writeString(articles.resolve("quatre.png"), "rien");
        Files.writeString(articles.resolve(".caché.txt"), "rien");
        Cli.Result result = new Cli(folder)
                .run("make", articles.toString(), "-o", folder.resolve("out").toString(), "--voice", "espeak-fr");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(3, result.out().lines().count(), result.out());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=utf-8, UTF-8",
        "text/html; charset=iso-8859-1, ISO-8859-1",
        "text/html, windows-1252",
        "text/html; charset=nonsense, UTF-8",
        "text/html; charset=iso-8859-1, UTF-8",
        "'', UTF-8",
        "application/octet-stream, UTF-8",
        "application/xml, UTF-8",
    })
    void whateverTheServerSaysTheLettersAreRight(String type, String charset) throws IOException {
        String page = PAGE.replace("Le budget", "L'été à Nîmes");
        try (FakeWeb web = new FakeWeb()) {
            web.with(
                    "/budget.html",
                    exchange -> FakeWeb.send(exchange, 200, type, page.getBytes(Charset.forName(charset))));
            Cli.Result result = new Cli(folder)
                    .run(
                            "article",
                            "--allow-private",
                            web.address("/budget.html").toString());
            assertEquals(0, result.exitCode(), result.err());
            assertTrue(result.out().contains("title: \"L'été à Nîmes\""), result.out());
        }
    }

    @Test
    void aPictureThatCallsItselfAPageIsNoArticle() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        try (FakeWeb web = new FakeWeb()) {
            web.with("/a", exchange -> FakeWeb.send(exchange, 200, "text/html", png));
            Cli.Result result = new Cli(folder)
                    .run("article", "--allow-private", web.address("/a").toString());
            assertEquals(3, result.exitCode(), result.out());
            assertEquals(1, result.err().lines().count(), result.err());
        }
    }

    @Test
    void aPageThatSaysItIsTheFirstOneKeepsItsAddress() throws IOException {
        try (FakeWeb web = new FakeWeb()) {
            String page = PAGE.replace("<head>", "<head><link rel=\"canonical\" href=\"" + web.address("/") + "\">");
            web.with("/un", "text/html", page).with("/deux", "text/html", page);
            String out = folder.resolve("out").toString();
            Cli.Result result = new Cli(folder)
                    .run(
                            "make",
                            "--allow-private",
                            "--voice",
                            "espeak-fr",
                            "-o",
                            out,
                            "" + web.address("/un"),
                            "" + web.address("/deux"));
            assertEquals(
                    2,
                    result.out()
                            .lines()
                            .filter(line -> line.startsWith("made "))
                            .count(),
                    result.out());
        }
    }

    private String article(Path page, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "article";
        arguments[1] = page.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        Cli.Result result = new Cli(folder).run(arguments);
        assertEquals(0, result.exitCode(), result.err());
        return result.out();
    }

    @Test
    void standardInputMayBeAPageOrAFeed() {
        assertTrue(new Cli(folder).withInput(PAGE).run("article", "-").out().startsWith("---\ntitle: \"Le budget\"\n"));
        String feed = "<rss><channel><item><title>Une entrée</title><guid>1</guid><description>&lt;p>" + TEXT.repeat(4)
                + "&lt;/p></description></item></channel></rss>";
        Cli.Result result = new Cli(folder).withInput(feed).run("article", "-");
        assertTrue(result.out().startsWith("---\ntitle: \"Une entrée\"\n"), result.out() + result.err());
    }
}
