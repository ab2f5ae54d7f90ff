package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import balado.testing.Mp3Chapters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles and feeds of the web, from the command line to the output folder. */
class WebSourcesTest {

    private static final String TEXT = "Le conseil municipal a voté le budget de la ville pour l'année. ".repeat(15);

    @TempDir
    Path folder;

    private FakeWeb web;
    private Path out;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
        out = folder.resolve("out");
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aPageBecomesAnEpisodeThatKnowsItsSource() throws IOException {
        web.with("/budget.html", "text/html; charset=utf-8", page("Le budget est voté", TEXT));
        Cli.Result result = make(web.address("/budget.html").toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("made \"Le budget est voté\""), result.out());
        assertTrue(feed().contains(web.address("/budget.html").toString()), feed());
        assertTrue(make(web.address("/budget.html").toString()).out().startsWith("unchanged "));
    }

    @Test
    void onePageThatIsMissingLeavesTheOthers() {
        web.with("/a", "text/html", page("Un titre", TEXT));
        Cli.Result result = make(web.address("/a").toString(), web.address("/b").toString());
        assertEquals(1, result.exitCode());
        assertTrue(
                result.err().contains("balado: " + web.address("/b") + ": no such page (404); check the address\n"),
                result.err());
        assertEquals(3, make(web.address("/b").toString()).exitCode());
    }

    @Test
    void aPrivateAddressNeedsPermission() {
        web.with("/a", "text/html", page("Un titre", TEXT));
        Cli.Result result = new Cli(folder).run("article", web.address("/a").toString());
        assertEquals(3, result.exitCode());
        assertEquals(
                "balado: " + web.address("/a")
                        + ": 127.0.0.1 is an address of this machine; --allow-private reads it\n",
                result.err());
        assertEquals(List.of(), web.requests());
    }

    @Test
    void inspectionCommandsReadPagesAndTheNewestOfAFeed() {
        layOutFeed(entry("1", "Premier", "22", TEXT.repeat(2)), entry("2", "Second", "23", TEXT.repeat(2)));
        for (String command : List.of("article", "sentences", "text", "phonemes")) {
            Cli.Result result = new Cli(folder)
                    .run(command, "--allow-private", web.address("/rss").toString());
            assertEquals(0, result.exitCode(), result.err());
            assertFalse(result.out().contains("remier"), command);
            assertTrue(result.out().length() > 1000, result.out());
        }
        assertTrue(new Cli(folder)
                .run("article", "--allow-private", web.address("/rss").toString())
                .out()
                .startsWith("---\ntitle: \"Second\"\n"));
    }

    @Test
    void aFeedBecomesEpisodesOfItsNewestEntriesOnce() throws IOException {
        web.with("/page-3", "text/html", page("Troisième — Le Journal", TEXT));
        layOutFeed(
                entry("1", "Premier", "20", TEXT.repeat(2)),
                entry("2", "Deuxième", "21", TEXT.repeat(2)),
                entry("3", "Troisième", "22", "Un chapô."));
        Cli.Result first = make(web.address("/rss").toString(), "--max", "2");
        assertEquals(0, first.exitCode(), first.err());
        assertEquals(2, first.out().lines().count(), first.out());
        assertTrue(first.out().contains("made \"Troisième\""), first.out());
        assertTrue(feed().contains("2026-11-22") || feed().contains("22 Nov 2026"), feed());
        web.requests().clear();
        Cli.Result again = make(web.address("/rss").toString(), "--max", "2");
        assertEquals(0, again.exitCode(), again.err());
        assertEquals("", again.out());
        assertTrue(again.err().contains("nothing new, 2 of the newest 2 made before"), again.err());
        assertEquals(List.of("/rss"), web.requests());
        Cli.Result since = make(web.address("/rss").toString(), "--since", "2026-11-20");
        assertTrue(since.out().startsWith("made \"Premier\""), since.out() + since.err());
    }

    @Test
    void aFeedOnDiskWorksToo() throws IOException {
        Path file = Files.writeString(folder.resolve("flux.xml"), rss(entry("1", "Premier", "20", TEXT.repeat(2))));
        Cli.Result result = make(file.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("made \"Premier\""), result.out());
    }

    @Test
    void entriesThatFailLeaveTheOthersAndRobotsAreHeeded() {
        web.with("/robots.txt", "text/plain", "User-agent: balado\nDisallow: /page-2\n");
        web.with("/page-2", "text/html", page("Deux", TEXT));
        layOutFeed(
                entry("1", "Un", "20", TEXT.repeat(2)),
                entry("2", "Deux", "21", "Un chapô."),
                entry("3", "Trois", "22", "Un chapô."));
        Cli.Result result = make(web.address("/rss").toString());
        assertEquals(1, result.exitCode());
        assertEquals(1, result.out().lines().count(), result.out());
        assertTrue(result.err().contains("/page-2: its site does not want programs to read it"), result.err());
        assertTrue(result.err().contains("/page-3: no such page (404)"), result.err());
        assertFalse(web.requests().contains("/page-2"), web.requests().toString());
        assertEquals(1, web.requests().stream().filter("/robots.txt"::equals).count());
        assertEquals(0, make(web.address("/page-2").toString()).exitCode(), "a person may read it");
    }

    @Test
    void subscribingAndUpdating() throws IOException {
        web.with(
                "/",
                "text/html",
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" title=\"Commentaires\" href=\"/comments\">"
                        + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"rss\"></head></html>");
        List<String> entries = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            entries.add(entry("" + i, "Titre " + i, "1" + i, TEXT.repeat(2)));
        }
        layOutFeed(entries.toArray(new String[0]));
        Cli.Result subscribed = run("subscribe", web.address("/").toString(), "--allow-private");
        assertEquals(0, subscribed.exitCode(), subscribed.err());
        assertEquals("subscribed \"Le Journal\", " + web.address("/rss") + ": 5 entries\n", subscribed.out());
        assertEquals(
                web.address("/rss") + "\tLe Journal\n", run("subscriptions").out());

        Cli.Result first = update();
        assertEquals(0, first.exitCode(), first.err());
        assertEquals(List.of("Titre 3", "Titre 4", "Titre 5"), made(first));
        assertTrue(first.err().contains("2 older entries left out"), first.err());

        Cli.Result again = update();
        assertEquals(0, again.exitCode());
        assertEquals("", again.out());
        assertEquals("balado: nothing new in 1 feed\n", again.err());

        run("remove", "Titre 5", "-o", out.toString());
        entries.add(entry("6", "Titre 6", "16", TEXT.repeat(2)));
        layOutFeed(entries.toArray(new String[0]));
        assertEquals(List.of("Titre 6"), made(update()), "what was removed stays away");

        Cli.Result unsubscribed = run("unsubscribe", "le journal");
        assertEquals(0, unsubscribed.exitCode(), unsubscribed.err());
        assertEquals(3, run("unsubscribe", "le journal").exitCode());
        assertTrue(update().err().contains("no subscription"));
    }

    @Test
    void aBundleOfAllThatIsNewAndASecondOneTheSameDay() throws IOException {
        layOutFeed(entry("1", "Un", "20", TEXT.repeat(2)), entry("2", "Deux", "21", TEXT.repeat(2)));
        run("subscribe", web.address("/rss").toString(), "--allow-private", "--name", "Mon journal");
        Cli.Result morning = update("--bundle", "Revue du {date}");
        assertEquals(0, morning.exitCode(), morning.err());
        assertEquals(List.of("Revue du 23 novembre 2026"), made(morning));
        layOutFeed(entry("3", "Trois", "22", TEXT.repeat(2)));
        assertEquals(List.of("Revue du 23 novembre 2026 (2)"), made(update("--bundle", "Revue du {date}")));
        assertEquals("", update("--bundle", "Revue du {date}").out());
    }

    /** The second update begins and ends while the first one reads the feed. */
    @Test
    void twoUpdatesAtOnceLoseNothingThatEitherSettled() throws IOException {
        String small = rss(entry("1", "Un", "20", TEXT.repeat(2)));
        String large = rss(entry("1", "Un", "20", TEXT.repeat(2)), entry("2", "Deux", "21", TEXT.repeat(2)));
        AtomicInteger asked = new AtomicInteger();
        layOutFeed(entry("1", "Un", "20", TEXT.repeat(2)));
        run("subscribe", web.address("/rss").toString(), "--allow-private");
        List<Cli.Result> within = new ArrayList<>();
        web.with("/rss", exchange -> {
            boolean first = asked.getAndIncrement() == 0;
            if (first) {
                within.add(update());
            }
            FakeWeb.send(
                    exchange, 200, "application/rss+xml", (first ? small : large).getBytes(StandardCharsets.UTF_8));
        });
        Cli.Result around = update();
        assertEquals(0, around.exitCode(), around.err());
        assertEquals(
                List.of("Deux", "Un"),
                made(within.get(0)).stream().sorted().toList(),
                within.get(0).err());
        String seen = Files.readString(out.resolve(".seen.tsv"));
        assertTrue(seen.contains("/page-1\n") && seen.contains("/page-2\n"), seen);
        run("remove", "Deux", "-o", out.toString());
        assertEquals("", update().out(), "what was removed stays away");
    }

    @Test
    void aFeedBecomesOneEpisodeWithAChapterForEachEntry() throws IOException {
        web.with("/page-3", "text/html", page("Troisième", TEXT));
        layOutFeed(
                entry("1", "Premier", "20", TEXT.repeat(2)),
                entry("2", "Deuxième", "21", TEXT.repeat(2)),
                entry("3", "Troisième", "22", "Un chapô."));
        Cli.Result result = make(web.address("/rss").toString(), "--bundle", "Revue du {date}", "--max", "3");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(List.of("Revue du 23 novembre 2026"), made(result));
        try (Stream<Path> files = Files.walk(out)) {
            Path mp3 = files.filter(file -> file.toString().endsWith(".mp3"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("Revue du 23 novembre 2026", "Troisième", "Deuxième", "Premier"),
                    Mp3Chapters.of(mp3).stream().map(Mp3Chapters::title).toList());
        }
        for (int i = 1; i <= 3; i++) {
            assertTrue(feed().contains(web.address("/page-" + i).toString()), feed());
        }
        Cli.Result again = make(web.address("/rss").toString(), "--bundle", "Revue du {date}", "--max", "3");
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.out().startsWith("unchanged "), again.out() + again.err());
    }

    @Test
    void whatAServerDoesNotGiveNowIsTriedAgainAndWhatItRefusesIsNot() throws IOException {
        web.withStatus("/page-1", 503).withStatus("/page-2", 410);
        layOutFeed(entry("1", "Un", "20", "Chapô."), entry("2", "Deux", "21", "Chapô."));
        run("subscribe", web.address("/rss").toString(), "--allow-private");
        Cli.Result busy = update();
        assertEquals(1, busy.exitCode());
        assertTrue(busy.err().contains("busy") && busy.err().contains("taken down"), busy.err());
        web.with("/page-1", "text/html", page("Un", TEXT)).with("/page-2", "text/html", page("Deux", TEXT));
        assertEquals(List.of("Un"), made(update()));
        web.withStatus("/rss", 500);
        Cli.Result down = update();
        assertEquals(3, down.exitCode());
        assertTrue(
                down.err().startsWith("balado: Le Journal: " + web.address("/rss") + ": the server fails"), down.err());
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        Files.writeString(folder.resolve("subscriptions.tsv"), "# mes flux\nnimporte\tquoi\n");
        for (String wrong :
                List.of("subscribe exemple.fr", "update --max 0", "update --since hier", "make x --max-size 0")) {
            Cli.Result result = run(wrong.split(" "));
            assertTrue(result.exitCode() >= 2, wrong);
            assertEquals(1, result.err().lines().count(), result.err());
        }
        assertTrue(run("subscriptions").err().contains("subscriptions.tsv, line 2: nimporte: not an address"));
    }

    private Cli.Result make(String... arguments) {
        return run(Stream.concat(Stream.of("make", "--allow-private"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private Cli.Result update(String... arguments) {
        return run(Stream.concat(Stream.of("update", "--allow-private"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    /** With the embedded voice, the settings in the folder, and the output beside them, where the command knows these. */
    private Cli.Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (List.of("make", "update").contains(arguments[0])) {
            all.addAll(List.of("-o", out.toString(), "--voice", "espeak-fr"));
        }
        if (!arguments[0].equals("article")) {
            all.addAll(List.of("--show", show().toString()));
        }
        return new Cli(folder).run(all.toArray(new String[0]));
    }

    private Path show() {
        try {
            return Files.writeString(folder.resolve("balado.yml"), "notice: non\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> made(Cli.Result result) {
        return result.out()
                .lines()
                .filter(line -> line.startsWith("made "))
                .map(line -> line.replaceAll("made \"(.*)\": .*", "$1"))
                .toList();
    }

    private String feed() throws IOException {
        return Files.readString(out.resolve("feed.xml"), StandardCharsets.UTF_8);
    }

    private void layOutFeed(String... entries) {
        web.with("/rss", "application/rss+xml", rss(entries));
    }

    private static String rss(String... entries) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>Le Journal</title>" + String.join("", entries) + "</channel></rss>";
    }

    private String entry(String number, String title, String day, String text) {
        return "<item><title>" + title + "</title><link>" + web.address("/page-" + number) + "</link><guid>"
                + web.address("/page-" + number) + "</guid><pubDate>" + day
                + " Nov 2026 05:00:00 GMT</pubDate><content:encoded><![CDATA[<p>" + text
                + "</p>]]></content:encoded></item>";
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><article><h1>" + title + "</h1><p>" + text + "</p></article></body></html>";
    }
}
