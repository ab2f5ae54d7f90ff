package balado.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.publish.StoredEpisode;
import balado.publish.serve.PodcastServer;
import balado.testing.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The listening page of hostile episodes in a browser: their text is shown, and nothing of it runs. */
@ExtendWith(HostilePodcast.Shared.class)
class HostilePageTest {

    @Test
    void theTextIsShownAndDoesNotRun(HostilePodcast podcast) throws IOException, InterruptedException {
        try (Browser browser = Browser.open()) {
            List<StoredEpisode> episodes = podcast.episodes();
            try (PodcastServer server = PodcastServer.start(podcast.out(), "127.0.0.1", 0)) {
                String page = "http://127.0.0.1:" + server.port() + "/";
                for (StoredEpisode episode : episodes) {
                    browser.go(page + "#" + episode.folder().getFileName());
                    browser.await("document.querySelectorAll('.w').length > 20");
                    assertEquals("undefined", browser.run("typeof hacked"));
                    assertEquals(
                            0L,
                            number(browser.run("document.querySelectorAll('a[href^=javascript], a[href*=hacked]"
                                    + ":not([href^=http]), img[src=x], [onerror], [onload]').length")));
                    assertEquals(HostileEpisodes.SHOW, browser.run("document.title"));
                    assertEquals(
                            episode.title(),
                            browser.run(
                                    "[...document.querySelectorAll('h3')].find(each => each.parentElement.parentElement.dataset"
                                            + ".guid === '" + episode.guid() + "').textContent"));
                }
                for (String file : List.of("transcript.html", "notes.html")) {
                    browser.go(page + "episodes/" + episodes.get(0).folder().getFileName() + "/" + file);
                    browser.await("document.querySelector('p')");
                    assertEquals("undefined", browser.run("typeof hacked"));
                    assertEquals(0L, number(browser.run("document.querySelectorAll('script, img, b, i, v').length")));
                }
            }
            assertEquals(
                    List.of(),
                    browser.complaints().stream()
                            .filter(each -> !each.toString().contains("/favicon.ico")) // the browser's own wish
                            .toList());
            assertTrue(
                    browser.requests().stream().noneMatch(each -> each.endsWith("/x")), browser.requests()::toString);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
