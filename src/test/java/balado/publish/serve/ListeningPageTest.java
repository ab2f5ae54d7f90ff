package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.publish.StoredEpisode;
import balado.testing.Browser;
import balado.testing.Podcasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listening page in a browser: it plays, seeks, follows the words, and asks nobody else for anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListeningPageTest {

    private static final String AUDIO = "document.getElementById('audio')";
    private static final String READY = AUDIO + ".readyState > 0 && document.querySelectorAll('.w').length > 20";

    private Path out;
    private List<StoredEpisode> episodes;
    private PodcastServer server;
    private Browser browser;
    private String base;

    @BeforeAll
    void open(@TempDir Path temp) throws IOException, InterruptedException {
        browser = Browser.open();
        out = temp.resolve("out");
        episodes = Podcasts.make(out);
        server = PodcastServer.start(out, "127.0.0.1", 0);
        base = "http://127.0.0.1:" + server.port() + "/";
    }

    @AfterEach
    void nothingIsComplainedOf() throws IOException, InterruptedException {
        assertEquals(List.of(), browser.complaints());
        browser.go(base);
        // The page would write down once more where it was when it is left.
        browser.run("localStorage.clear(); Storage.prototype.setItem = () => {}; 0");
    }

    @AfterAll
    void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private double time() throws IOException, InterruptedException {
        return ((Number) browser.run(AUDIO + ".currentTime")).doubleValue();
    }

    private void go(String hash) throws IOException, InterruptedException {
        browser.go(base + hash);
        browser.await(READY);
    }

    @Test
    void itPlaysAndMarksTheWordThatIsSpoken() throws IOException, InterruptedException {
        go("");
        browser.click("#play");
        browser.await(AUDIO + ".currentTime > 1.5");
        browser.await("document.querySelectorAll('.spoken').length === 1");
        browser.await("document.getElementById('play').textContent === 'Pause'");
        browser.press("k");
        browser.await(AUDIO + ".paused");
        assertTrue(time() < 10, "it played on to " + time());
        // What is marked is what the transcript has at this moment.
        browser.run(AUDIO + ".currentTime = 3.0");
        browser.await("document.querySelector('.spoken') && " + AUDIO + ".currentTime === 3");
        String spoken = String.valueOf(browser.run("document.querySelector('.spoken').textContent"));
        String json = Files.readString(episodes.get(0).folder().resolve("transcript.json"));
        assertTrue(json.contains("\"body\" : \"" + spoken + "\""), spoken);
        assertTrue(
                browser.requests().stream()
                        .allMatch(each -> each.startsWith(base)
                                || each.startsWith("about:")
                                || each.startsWith("file:")
                                || each.startsWith("data:")),
                browser.requests().toString());
    }

    @Test
    void aClickOnAWordAChapterOrATimeSeeksThere() throws IOException, InterruptedException {
        go("");
        browser.click(".w[data-index=\"12\"]");
        browser.await(AUDIO + ".currentTime > 1 && !" + AUDIO + ".paused");
        browser.await("document.querySelector('.spoken').dataset.index >= 12");
        browser.press("k");
        browser.click(".chapters li:nth-child(2) button");
        double start = episodes.get(0).chapters().get(1).startMillis() / 1000.0;
        browser.await(AUDIO + ".currentTime >= " + (start - 0.01));
        assertEquals(start, time(), 1.0);
        browser.await("document.querySelector('.chapters li:nth-child(2) button').hasAttribute('aria-current')");
        assertEquals(
                "https://www.example.org/travaux",
                browser.run("document.querySelector('.chapters li:nth-child(2) a').href"));
    }

    @Test
    void linksLeadToAnEpisodeAndAMoment() throws IOException, InterruptedException {
        go("#t=4");
        browser.await(AUDIO + ".currentTime === 4");
        StoredEpisode second = episodes.get(1);
        go("#" + second.folder().getFileName() + "&t=7");
        browser.await(AUDIO + ".currentTime === 7");
        assertEquals(second.title(), browser.run("document.getElementById('now-title').textContent"));
        browser.run("location.hash = 't=2'");
        browser.await(AUDIO + ".currentTime === 2");
    }

    @Test
    void theKeyboardDoesAll() throws IOException, InterruptedException {
        go("#t=0");
        browser.press("ArrowRight");
        double forward = time();
        assertTrue(forward > 10, "at " + forward);
        browser.press("j");
        browser.await(AUDIO + ".currentTime < " + (forward - 1));
        browser.press("ArrowDown");
        double start = episodes.get(0).chapters().get(1).startMillis() / 1000.0;
        browser.await("Math.abs(" + AUDIO + ".currentTime - " + start + ") < 16");
        browser.press(">");
        assertEquals(1.2, ((Number) browser.run(AUDIO + ".playbackRate")).doubleValue());
        browser.press("?");
        assertEquals(true, browser.run("document.getElementById('help').open"));
        browser.press(" ");
        browser.await("!" + AUDIO + ".paused");
    }

    @Test
    void theServersAddressIsOfferedWithItsCode() throws IOException, InterruptedException {
        go("");
        assertEquals(base + "feed.xml", browser.run("document.getElementById('feed-address').textContent"));
        assertEquals(true, browser.run("document.querySelector('#qr svg') !== null"));
        assertEquals(
                "podcast://127.0.0.1:" + server.port() + "/feed.xml",
                browser.run("document.querySelector('[data-app=apple]').href"));
    }

    @Test
    void aPageFromTheDiskPlaysAndFollowsToo() throws IOException, InterruptedException {
        browser.go(out.resolve("index.html").toUri() + "#t=3");
        browser.await(READY);
        browser.click("#play");
        browser.await(AUDIO + ".currentTime > 3.3 && document.querySelector('.spoken')");
        assertEquals(false, browser.run("document.getElementById('unpublished').hidden"));
    }

    /** An episode of an older edition has no words beside it. */
    @Test
    void withoutWordsItPlaysAllTheSame() throws IOException, InterruptedException {
        Path file = episodes.get(0).folder().resolve("read-along.js");
        String words = Files.readString(file);
        Files.writeString(file, "");
        browser.go(base);
        browser.await(AUDIO + ".readyState > 0");
        browser.click("#play");
        browser.await(AUDIO + ".currentTime > 0.5");
        assertEquals(true, browser.run("document.getElementById('transcript-part').hidden"));
        Files.writeString(file, words);
    }

    /** Nothing is wider than a telephone. */
    /** The rules of WCAG 2.2 AA that a program can check, while a word is marked, on a telephone and a desk, by day and by night. */
    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1200, false", "1200, true"})
    void axeFindsNothing(int width, boolean dark) throws IOException, InterruptedException {
        Path axe = Path.of("target/node_modules/axe-core/axe.min.js");
        assumeTrue(Files.exists(axe), "axe-core is not installed in target/node_modules");
        browser.look(width, 740, dark);
        go("#t=3");
        browser.await("document.querySelector('.spoken')");
        browser.run(Files.readString(axe) + "; 1");
        assertEquals(
                "",
                browser.run(
                        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                                + ".then((found) => found.violations.map((each) => each.id + ': ' + each.nodes[0].html).join('; '))"));
    }

    @Test
    void nothingOverflowsOnAPhone() throws IOException, InterruptedException {
        browser.look(360, 740, true);
        go("#t=3");
        assertEquals(true, browser.run("document.documentElement.scrollWidth <= 360"));
        for (boolean dark : new boolean[] {false, true}) {
            browser.look(360, 740, dark);
            Path picture = Files.createDirectories(Path.of("target/pages"))
                    .resolve("phone-" + (dark ? "dark" : "light") + ".png");
            browser.screenshot(picture);
            assertTrue(Files.size(picture) > 10_000);
        }
    }
}
