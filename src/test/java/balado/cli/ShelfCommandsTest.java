package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.ShowFile;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import balado.testing.Articles;
import balado.testing.Podcasts;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is done with episodes that are there: feed, remove, serve. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelfCommandsTest {

    @TempDir
    Path folder;

    private Path made;
    private Path out;
    private Path show;

    @BeforeAll
    void make(@TempDir Path once) throws IOException {
        made = once.resolve("out");
        Podcasts.make(
                made,
                ShowFile.defaults(),
                Articles.phare("un", "Le premier"),
                Articles.phare("deux", "Le deuxième"),
                Articles.phare("trois", "Le troisième"));
    }

    @BeforeEach
    void folders() throws IOException {
        out = folder.resolve("out");
        show = Files.writeString(folder.resolve("balado.yml"), "title: Ma revue\n");
    }

    /** Three episodes, oldest first. */
    private List<StoredEpisode> threeEpisodes() throws IOException {
        PathUtils.copyDirectory(made, out);
        List<StoredEpisode> episodes = new ArrayList<>(OutputFolder.open(out).episodes());
        assertEquals(3, episodes.size());
        Collections.reverse(episodes);
        return episodes;
    }

    private Cli.Result run(String... arguments) {
        return new Cli(folder)
                .run(Stream.concat(Stream.of(arguments), Stream.of("--show", show.toString()))
                        .toArray(String[]::new));
    }

    private String feed() throws IOException {
        return Files.readString(out.resolve("feed.xml"));
    }

    @Test
    void theFeedIsRebuiltFromTheEpisodesAlone() throws IOException {
        threeEpisodes();
        for (String name : List.of("feed.xml", "index.html", "cover.jpg", "podcast.opml")) {
            Files.delete(out.resolve(name));
        }
        Cli.Result result = run("feed", out.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(out.resolve("feed.xml") + ": 3 episodes\n", result.out());
        assertEquals("", result.err());
        assertTrue(feed().contains("<title>Ma revue</title>"));
        assertEquals(3, feed().split("<item>", -1).length - 1);
        assertTrue(Files.readString(out.resolve("podcast.opml")).contains("text=\"Ma revue\""));
        assertTrue(Files.readString(out.resolve("index.html")).contains("Le premier"));
        String before = feed();
        run("feed", out.toString());
        assertEquals(before, feed());
    }

    @Test
    void aFolderThatIsNotThereIsOneLine() {
        Cli.Result result = run("feed", folder.resolve("absent").toString());
        assertEquals(3, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("absent: no such folder"), result.err());
        assertFalse(Files.exists(folder.resolve("absent")));
    }

    @Test
    void damagedAndForeignFoldersAreSaidAndLeftAlone() throws IOException {
        StoredEpisode damaged = threeEpisodes().get(0);
        Files.writeString(damaged.folder().resolve("episode.json"), "{ \"guid\" : ");
        Path foreign = Files.createDirectories(out.resolve("episodes/photos"));
        Files.writeString(foreign.resolve("chat.jpg"), "miaou");
        Cli.Result result = run("feed", out.toString());
        assertEquals(0, result.exitCode());
        assertTrue(result.out().endsWith(": 2 episodes\n"), result.out());
        assertEquals(2, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("photos") && result.err().contains("episode.json"), result.err());
        assertEquals("{ \"guid\" : ", Files.readString(damaged.folder().resolve("episode.json")));
        assertEquals("miaou", Files.readString(foreign.resolve("chat.jpg")));
    }

    @Test
    void theFeedKeepsTheNewestAndTheFilesOfTheOthersStay() throws IOException {
        List<StoredEpisode> episodes = threeEpisodes();
        Files.writeString(show, "keep: 2\n");
        Cli.Result result = run("feed", out.toString());
        assertEquals(0, result.exitCode());
        assertTrue(result.out().endsWith(": 2 episodes\n"), result.out());
        assertTrue(result.err().contains("1 older than the newest 2 are left out, their files are kept"), result.err());
        assertFalse(feed().contains(episodes.get(0).guid()));
        assertTrue(Files.exists(episodes.get(0).audio()));

        Cli.Result removed = run("remove", "--dropped", "-o", out.toString());
        assertEquals(0, removed.exitCode(), removed.err());
        assertEquals(1, removed.out().lines().count(), removed.out());
        assertFalse(Files.exists(episodes.get(0).folder()));
        assertTrue(Files.exists(episodes.get(1).audio()));
        assertTrue(feed().contains(episodes.get(1).guid()));
    }

    @Test
    void episodesAreRemovedByFolderTitleAndGuid() throws IOException {
        List<StoredEpisode> episodes = threeEpisodes();
        Cli.Result result = run(
                "remove",
                "-o",
                out.toString(),
                episodes.get(0).folder().getFileName().toString(),
                episodes.get(1).title());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(2, result.out().lines().count());
        assertEquals(1, feed().split("<item>", -1).length - 1);
        assertEquals(
                0, run("remove", "-o", out.toString(), episodes.get(2).guid()).exitCode());
        assertEquals(0, feed().split("<item>", -1).length - 1);
        for (StoredEpisode episode : episodes) {
            assertFalse(Files.exists(episode.folder()));
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        List<StoredEpisode> episodes = threeEpisodes();
        Cli.Result none = run("remove", "-o", out.toString(), "Un autre");
        assertEquals(3, none.exitCode());
        assertTrue(none.err().contains("Un autre: no such episode in"), none.err());
        Cli.Result some =
                run("remove", "-o", out.toString(), "Un autre", episodes.get(0).guid());
        assertEquals(1, some.exitCode());
        assertTrue(Files.exists(episodes.get(1).folder()));
    }

    /** A name is never a way out of the folder. */
    @Test
    void nothingOutsideIsRemoved() throws IOException {
        threeEpisodes();
        Path precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("episode.json"), "{}");
        for (String name : List.of("../../precious", precious.toString(), "..", ".", "", "/", "\u0000")) {
            Cli.Result result = run("remove", "-o", out.toString(), name);
            assertEquals(3, result.exitCode(), name + ": " + result.err());
        }
        assertTrue(Files.exists(precious.resolve("episode.json")));
        assertEquals(3, OutputFolder.open(out).episodes().size());
    }

    @Test
    void removeWithoutANameIsWrongUsage() {
        Cli.Result result = run("remove", "-o", out.toString());
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("name an episode or say --dropped"), result.err());
    }

    @Test
    void whatCannotBeServedIsOneLine() throws IOException {
        threeEpisodes();
        for (Path wrong : List.of(folder.resolve("absent"), show)) {
            Cli.Result result = new Cli(folder).run("serve", wrong.toString());
            assertEquals(3, result.exitCode(), wrong + result.err());
            assertEquals(1, result.err().lines().count(), result.err());
        }
        for (String port : List.of("-1", "65536", "http")) {
            Cli.Result result = new Cli(folder).run("serve", out.toString(), "--port", port);
            assertEquals(2, result.exitCode(), result.err());
            assertEquals(1, result.err().lines().count(), result.err());
        }
    }

    @Test
    void aTakenPortIsOneLine() throws IOException {
        threeEpisodes();
        try (var taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            Cli.Result result = new Cli(folder).run("serve", out.toString(), "--port", port);
            assertEquals(3, result.exitCode(), result.err());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().contains(port) && result.err().contains("--port"), result.err());
        }
    }
}
