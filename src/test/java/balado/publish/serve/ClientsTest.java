package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.publish.StoredEpisode;
import balado.testing.ExternalTool;
import balado.testing.ExternalTool.Result;
import balado.testing.Podcasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Podcast clients that we did not write subscribe, update, download and play over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {

    @TempDir
    Path temp;

    private List<StoredEpisode> episodes;
    private PodcastServer server;
    private String base;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        episodes = Podcasts.make(out);
        server = PodcastServer.start(out, "127.0.0.1", 0);
        base = "http://127.0.0.1:" + server.port() + "/";
    }

    @AfterAll
    void end() {
        server.close();
    }

    private String address(StoredEpisode episode) {
        return base + "episodes/" + episode.folder().getFileName() + "/"
                + episode.enclosure().file();
    }

    /** Every episode's sound lies somewhere below a folder, byte for byte. */
    private void assertDownloaded(Path folder) throws IOException {
        for (StoredEpisode episode : episodes) {
            List<Path> found;
            try (Stream<Path> files = Files.walk(folder)) {
                found = files.filter(file -> file.getFileName()
                                .toString()
                                .equals(episode.enclosure().file()))
                        .toList();
            }
            assertEquals(1, found.size(), episode.title() + " in " + folder);
            assertArrayEquals(Files.readAllBytes(episode.audio()), Files.readAllBytes(found.get(0)));
        }
    }

    @Test
    void gPodderSubscribesUpdatesAndDownloads() throws IOException {
        ExternalTool gpo = ExternalTool.require("gpo")
                .with("GPODDER_HOME", temp.resolve("gpodder").toString());
        assertTrue(gpo.run("subscribe", base + "feed.xml").output().contains("Successfully added"));
        Result update = gpo.run("update");
        assertTrue(update.output().contains("2 new episodes"), update.output() + update.errors());
        Result download = gpo.run("download");
        assertTrue(download.output().contains("2 episodes downloaded"), download.output() + download.errors());
        assertDownloaded(temp.resolve("gpodder"));
        Result again = gpo.run("update");
        assertTrue(again.output().contains("0 new episodes"), again.output());
    }

    @Test
    void newsboatReadsTheFeed() throws IOException {
        ExternalTool newsboat = ExternalTool.require("newsboat").with("HOME", temp.toString());
        Path urls = Files.writeString(temp.resolve("urls"), base + "feed.xml\n");
        Path config = Files.writeString(temp.resolve("config"), "");
        Path cache = temp.resolve("cache.db");
        Result result = newsboat.run(
                "-u", urls.toString(), "-c", cache.toString(), "-C", config.toString(), "-x", "reload", "print-unread");
        assertEquals(0, result.exitCode(), result.errors());
        assertTrue(result.output().contains("2"), result.output());
        Result items = ExternalTool.requirePython("sqlite3")
                .run(
                        "-c",
                        "import sqlite3, sys; print(sorted(sqlite3.connect(sys.argv[1]).execute("
                                + "'select title, enclosure_url, enclosure_type from rss_item').fetchall()))",
                        cache.toString());
        for (StoredEpisode episode : episodes) {
            assertTrue(items.output().contains(address(episode) + "', 'audio/mpeg'"), items.output());
        }
    }

    @Test
    void podboatDownloads() throws IOException {
        ExternalTool.require("podboat");
        Path target = temp.resolve("podboat.mp3");
        Path queue = Files.writeString(temp.resolve("queue"), address(episodes.get(0)) + " \"" + target + "\"\n");
        Path config = Files.writeString(temp.resolve("config"), "download-path \"" + temp + "\"\n");
        // It is a program for terminals and stays until it is told to go; in the background it would be stopped.
        Path session = Files.writeString(
                temp.resolve("podboat.sh"), """
                (n=0; while [ $n -lt 300 ] && ! cmp -s '%s' '%s'; do sleep 0.1; n=$((n + 1)); done; kill $$) &
                exec podboat -C '%s' -q '%s' -a
                """.formatted(episodes.get(0).audio(), target, config, queue));
        ExternalTool.require("script")
                .with("TERM", "xterm")
                .with("HOME", temp.toString())
                .with("SHELL", "/bin/sh")
                .run("-qec", "sh '" + session + "'", "/dev/null");
        assertArrayEquals(Files.readAllBytes(episodes.get(0).audio()), Files.readAllBytes(target));
    }

    @Test
    void podgetDownloads() throws IOException {
        ExternalTool podget = ExternalTool.require("podget").with("HOME", temp.toString());
        Path folder = Files.createDirectories(temp.resolve("podget"));
        Path library = Files.createDirectories(temp.resolve("library"));
        Files.writeString(folder.resolve("podgetrc"), """
                # Podget configuration file created by version 0.9.0
                DIR_SESSION=%1$s
                DIR_LIBRARY=%2$s
                DIR_LOG=%1$s
                CONFIG_SERVERLIST=serverlist
                WGET_BASEOPTS="-c --tries=2"
                LOG_FAIL=errors
                LOG_COMPLETE=done
                MOST_RECENT=0
                FORCE=0
                CLEANUP=0
                CLEANUP_DAYS=7
                VERBOSITY=1
                NO_PLAYLIST=1
                """.formatted(folder, library));
        Files.writeString(folder.resolve("serverlist"), base + "feed.xml Presse Balado\n");
        Result result = podget.run("-d", folder.toString());
        assertEquals(0, result.exitCode(), result.output() + result.errors());
        assertDownloaded(library);
    }

    /** gPodder's parser: chapters of the Podlove form, durations, pictures. */
    @Test
    void podcastparserReadsChapters() {
        Result result = ExternalTool.requirePython("podcastparser").run("-c", """
                        import podcastparser, sys, urllib.request
                        url = sys.argv[1]
                        feed = podcastparser.parse(url, urllib.request.urlopen(url))
                        print(feed['title'], feed['language'], feed['itunes_categories'], feed['type'], len(feed['episodes']))
                        for each in feed['episodes']:
                            print(each['guid'], each['total_time'], each['published'], len(each['enclosures']), [
                                (round(chapter['start'], 1), chapter['title'], chapter.get('href')) for chapter in each['chapters']])
                        """, base + "feed.xml");
        assertEquals("", result.errors());
        assertTrue(result.output().startsWith("Balado fr [['News']] episodic 2\n"), result.output());
        for (StoredEpisode episode : episodes) {
            long seconds = Math.round(episode.enclosure().durationMillis() / 1000.0);
            assertTrue(
                    result.output()
                            .contains(episode.guid() + " " + seconds + " "
                                    + episode.published().getEpochSecond()),
                    result.output());
        }
        assertTrue(result.output().contains("'Des travaux hors normes', 'https://www.example.org/travaux')"));
    }

    /** The parser behind Podcasting 2.0 apps. */
    @Test
    void partytimeReadsThePodcastNamespace() {
        Path module = Path.of("target/node_modules/podcast-partytime").toAbsolutePath();
        assumeTrue(Files.isDirectory(module), "podcast-partytime is not installed in target/node_modules");
        Result result = ExternalTool.require("node").run("-e", """
                        const { parseFeed } = require(process.argv[1]);
                        fetch(process.argv[2]).then((answer) => answer.text()).then((text) => {
                          const feed = parseFeed(text);
                          console.log(feed.title, feed.language, feed.guid, feed.medium, feed.pubsub.self);
                          for (const item of feed.items) {
                            console.log(item.guid, item.enclosure.length, item.podcastTranscripts.length,
                              item.podcastChapters.type, item.podcastPeople.map((each) => each.role).join(),
                              item.alternativeEnclosures.map((each) => each.type + each.integrity.type).join());
                          }
                        });
                        """, module.toString(), base + "feed.xml");
        assertEquals("", result.errors());
        assertTrue(result.output().contains(" fr ") && result.output().contains(base + "feed.xml"), result.output());
        for (StoredEpisode episode : episodes) {
            String line = episode.guid() + " " + episode.enclosure().bytes()
                    + " 4 application/json+chapters Author,Narrator audio/mpegsri,audio/mp4sri,audio/oggsri";
            assertTrue(result.output().contains(line), result.output());
        }
    }

    @Test
    void mpvSeeksByChapterOverHttp() {
        long start = episodes.get(0).chapters().get(1).startMillis();
        Result result = ExternalTool.require("mpv")
                .run(
                        "--no-config",
                        "--ao=null",
                        "--vo=null",
                        "--no-video",
                        "--start=#2",
                        "--length=0.3",
                        "--term-status-msg=",
                        "--term-playing-msg=${chapters} ${seekable} ${=time-pos} ${chapter-list/1/title}",
                        address(episodes.get(0)));
        assertEquals(0, result.exitCode(), result.output() + result.errors());
        String line = result.output()
                .lines()
                .filter(each -> each.startsWith("3 yes "))
                .findFirst()
                .orElse("");
        assertTrue(line.endsWith("Des travaux hors normes"), result.output());
        assertEquals(start / 1000.0, Double.parseDouble(line.split(" ", -1)[2]), 0.1, result.output());
    }
}
