package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import balado.encode.MediaFile;
import balado.episode.Episode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path temp;

    @Test
    void anEpisodeAppearsWhole() throws IOException {
        OutputFolder out = open();
        StoredEpisode stored = publish(out, Samples.episode("a"), "sound", "f1");
        assertEquals(List.of("2026-11-18-un-phare"), names(out.root().resolve("episodes")));
        assertEquals(
                List.of(
                        "chapters.json",
                        "cover.jpg",
                        "episode.json",
                        "notes.html",
                        "read-along.js",
                        "transcript.html",
                        "transcript.json",
                        "transcript.srt",
                        "transcript.vtt",
                        stored.enclosure().file()),
                names(stored.folder()));
        assertEquals(
                "un-phare-" + stored.enclosure().sha256().substring(0, 8) + ".mp3",
                stored.enclosure().file());
        assertEquals("sound", Files.readString(stored.audio()));
    }

    @Test
    void whatIsStoredIsRead() throws IOException {
        OutputFolder out = open();
        StoredEpisode stored = publish(out, Samples.episode("a"), "sound", "f1");
        Episode episode = Samples.episode("a");
        assertEquals("f1", stored.fingerprint());
        assertEquals(episode.chapters(), stored.chapters());
        assertEquals(episode.notes(), stored.notes());
        assertEquals(episode.narrator(), stored.narrator());
        assertEquals(episode.sourceLink(), stored.sourceLink());
        assertEquals(3_723_029, stored.enclosure().durationMillis());
        assertEquals(Optional.of(stored), open().find("a"));
        assertEquals(Optional.empty(), open().find("b"));
    }

    @Test
    void anEpisodeMadeAgainKeepsItsFolder() throws IOException {
        OutputFolder out = open();
        StoredEpisode first = publish(out, Samples.episode("a"), "sound", "f1");
        Episode renamed = Samples.episode("a", "Autre titre", Instant.parse("2026-11-20T05:00:00Z"));
        StoredEpisode second = publish(out, renamed, "other sound", "f2");
        assertEquals(first.folder(), second.folder());
        assertEquals("sound", Files.readString(first.audio()), "the feed may still name it");
        out.refresh(Samples.show(), Samples.NOW);
        assertEquals("Autre titre", out.find("a").orElseThrow().title());
        assertEquals(List.of("2026-11-18-un-phare"), names(out.root().resolve("episodes")));
        assertFalse(Files.exists(first.audio()));
        assertEquals("other sound", Files.readString(second.audio()));
    }

    @Test
    void twoEpisodesOfOneNameStandSideBySide() throws IOException {
        OutputFolder out = open();
        publish(out, Samples.episode("a"), "one", "f");
        publish(out, Samples.episode("b"), "two", "f");
        publish(out, Samples.episode("c"), "three", "f");
        assertEquals(
                List.of("2026-11-18-un-phare", "2026-11-18-un-phare-2", "2026-11-18-un-phare-3"),
                names(out.root().resolve("episodes")));
        publish(out, Samples.episode("b"), "again", "f");
        assertEquals(
                "2026-11-18-un-phare-2",
                out.find("b").orElseThrow().folder().getFileName().toString());
    }

    @Test
    void theFoldersDayIsThatOfParis() throws IOException {
        Episode late = Samples.episode("a", "Titre", Instant.parse("2026-11-18T23:30:00Z"));
        assertEquals(
                "2026-11-19-un-phare",
                publish(open(), late, "x", "f").folder().getFileName().toString());
    }

    @Test
    void aDiscardedStagingFolderLeavesNothing() throws IOException {
        OutputFolder out = open();
        Path staging = out.newStaging();
        Files.writeString(staging.resolve("half.mp3"), "half");
        out.discard(staging);
        out.discard(staging);
        assertEquals(List.of(), names(out.root().resolve("episodes")));
    }

    @Test
    void aFailedPublicationLeavesTheEarlierEdition() throws IOException {
        OutputFolder out = open();
        StoredEpisode first = publish(out, Samples.episode("a"), "sound", "f1");
        Path staging = out.newStaging();
        MediaFile media = Samples.media(staging, "new");
        Files.delete(media.path());
        assertThrows(PublishException.class, () -> out.publish(Samples.episode("a"), List.of(media), "f2", staging));
        assertEquals(Optional.of(first), out.find("a"));
        assertEquals(List.of("2026-11-18-un-phare"), names(out.root().resolve("episodes")));
    }

    @Test
    void soundFromElsewhereIsAFaultOfTheProgram() throws IOException {
        OutputFolder out = open();
        MediaFile media = Samples.media(temp, "sound");
        Path staging = out.newStaging();
        assertThrows(
                IllegalArgumentException.class, () -> out.publish(Samples.episode("a"), List.of(media), "f", staging));
    }

    /** A lock file that nobody holds is what a killed program leaves. */
    @Test
    void leftoversOfADeadProgramGoAndThoseOfThisOneStay() throws IOException {
        OutputFolder out = open();
        Path alive = out.newStaging();
        Path episodes = out.root().resolve("episodes");
        Path dead = Files.createDirectories(episodes.resolve(".staging-1-2-345"));
        Files.writeString(dead.resolve("half.mp3"), "half");
        Files.createFile(episodes.resolve(".staging-1-2-345.lock"));
        open();
        assertFalse(Files.exists(dead));
        assertFalse(Files.exists(episodes.resolve(".staging-1-2-345.lock")));
        assertTrue(Files.exists(alive));
    }

    @Test
    void aSwapCutShortBeforeTheNewEditionIsUndone() throws IOException {
        OutputFolder out = open();
        StoredEpisode stored = publish(out, Samples.episode("a"), "sound", "f1");
        Files.move(stored.folder(), stored.folder().resolveSibling(".replaced-2026-11-18-un-phare"));
        assertEquals(Optional.of(stored), open().find("a"));
    }

    @Test
    void aSwapCutShortBehindTheNewEditionIsFinished() throws IOException {
        OutputFolder out = open();
        StoredEpisode stored = publish(out, Samples.episode("a"), "sound", "f1");
        Path old = Files.createDirectory(stored.folder().resolveSibling(".replaced-2026-11-18-un-phare"));
        Files.writeString(old.resolve("episode.json"), "{}");
        assertEquals(Optional.of(stored), open().find("a"));
        assertFalse(Files.exists(old));
    }

    @Test
    void refreshingTwiceChangesNothing() throws IOException {
        OutputFolder out = open();
        publish(out, Samples.episode("a"), "sound", "f1");
        publish(out, Samples.episode("b"), "sound", "f1");
        assertEquals(List.of(), out.refresh(Samples.show(), Samples.NOW));
        Map<String, String> before = state(out.root());
        assertEquals(List.of(), open().refresh(Samples.show(), Samples.NOW.plusSeconds(86_400)));
        assertEquals(before, state(out.root()));
        assertTrue(before.keySet().containsAll(List.of("feed.xml", "index.html", "cover.jpg")));
    }

    @Test
    void publishingTheSameAgainGivesTheSameBytes() throws IOException {
        OutputFolder out = open();
        publish(out, Samples.episode("a"), "sound", "f1");
        out.refresh(Samples.show(), Samples.NOW);
        Map<String, String> before = contents(out.root());
        publish(out, Samples.episode("a"), "sound", "f1");
        out.refresh(Samples.show(), Samples.NOW);
        assertEquals(before, contents(out.root()));
    }

    @Test
    void foreignAndDamagedFoldersAreReportedAndLeftAlone() throws IOException {
        OutputFolder out = open();
        StoredEpisode good = publish(out, Samples.episode("a"), "sound", "f1");
        Path episodes = out.root().resolve("episodes");
        Files.createDirectory(episodes.resolve("foreign"));
        Files.writeString(episodes.resolve("note.txt"), "hello");
        damaged(episodes, "d1", "{");
        damaged(episodes, "d2", "[1]");
        damaged(episodes, "d3", "{\"version\": 99}");
        String json = Files.readString(good.folder().resolve("episode.json"));
        damaged(episodes, "d4", json.replace("\"a\"", "\"d4\""));
        damaged(episodes, "d5", json.replace("un-phare-", "../un-phare-"));
        damaged(episodes, "d6", json.replace("2026-11-18T05", "hier"));
        damaged(episodes, "d7", json.replace("\"title\"", "\"titre\""));
        Path twin = Files.createDirectory(episodes.resolve("twin"));
        Files.copy(good.folder().resolve("episode.json"), twin.resolve("episode.json"));
        Files.copy(good.audio(), twin.resolve(good.enclosure().file()));
        Map<String, String> before = contents(episodes);
        List<String> warnings = out.refresh(Samples.show(), Samples.NOW);
        assertEquals(10, warnings.size(), String.join("\n", warnings));
        assertTrue(warnings.stream().allMatch(warning -> warning.lines().count() == 1), warnings.toString());
        assertTrue(warnings.get(9).contains("the same episode as 2026-11-18-un-phare"), warnings.get(9));
        assertEquals(before, contents(episodes));
        assertEquals(List.of(good), out.episodes());
    }

    @Test
    void whatAnotherProgramChangesIsSeen() throws IOException {
        OutputFolder out = open();
        StoredEpisode stored = publish(out, Samples.episode("a"), "sound", "f1");
        assertEquals("Un phare rallumé", out.find("a").orElseThrow().title());
        publish(open(), Samples.episode("a", "Un phare éteint", stored.published()), "other", "f2");
        assertEquals("Un phare éteint", out.find("a").orElseThrow().title());
        open().refresh(Samples.show(), Samples.NOW);
        assertEquals("Un phare éteint", out.find("a").orElseThrow().title());
        FileTree.delete(stored.folder());
        assertEquals(Optional.empty(), out.find("a"));
    }

    @Test
    void theNewestEpisodeComesFirst() throws IOException {
        OutputFolder out = open();
        publish(out, Samples.episode("a", "Vieux", Instant.parse("2026-01-01T05:00:00Z")), "1", "f");
        publish(out, Samples.episode("b", "Neuf", Instant.parse("2026-11-01T05:00:00Z")), "2", "f");
        publish(out, Samples.episode("c", "Moyen", Instant.parse("2026-05-01T05:00:00Z")), "3", "f");
        assertEquals(
                List.of("Neuf", "Moyen", "Vieux"),
                out.episodes().stream().map(StoredEpisode::title).toList());
    }

    @Test
    void hostileTitlesStayInTheirFolder() throws IOException {
        OutputFolder out = open();
        for (String title : Samples.HOSTILE) {
            publish(out, Samples.episode("guid of " + Samples.HOSTILE.indexOf(title), title, Samples.NOW), "x", "f");
        }
        assertEquals(List.of(), out.refresh(Samples.show(), Samples.NOW));
        assertEquals(Samples.HOSTILE.size(), out.episodes().size());
        assertEquals(List.of("cover.jpg", "episodes", "feed.xml", "index.html", "podcast.opml"), names(out.root()));
        assertEquals(List.of(out.root()), FileTree.children(temp));
        for (Map.Entry<String, String> file : contents(out.root()).entrySet()) {
            assertFalse(file.getKey().endsWith(".js") && file.getValue().contains("<"), file.getKey());
            if (file.getKey().endsWith(".html")) {
                // The page has one of its own.
                int scripts = file.getKey().equals("index.html") ? 1 : 0;
                assertEquals(scripts, file.getValue().split("<script", -1).length - 1, file.getKey());
                assertFalse(file.getValue().contains("\u0000"), file.getKey());
            }
        }
    }

    @Test
    void aRunThatProducedNothingLeavesNothing() throws IOException {
        OutputFolder out = open();
        assertEquals(Optional.empty(), out.find("a"));
        assertEquals(List.of(), out.refresh(Samples.show(), Samples.NOW));
        assertFalse(Files.exists(out.root()));
    }

    @Test
    void withoutItsLastEpisodeTheFeedIsEmpty() throws IOException {
        OutputFolder out = open();
        StoredEpisode only = publish(out, Samples.episode("a"), "sound", "f1");
        out.refresh(Samples.show(), Samples.NOW);
        FileTree.delete(only.folder());
        out.refresh(Samples.show(), Samples.NOW);
        assertFalse(Files.readString(out.root().resolve("feed.xml")).contains("<item>"));
    }

    @Test
    void aRootThatIsAFileIsSaid() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        for (Path root : List.of(file, file.resolve("below"))) {
            String message = assertThrows(
                            PublishException.class,
                            () -> OutputFolder.open(root).newStaging())
                    .getMessage();
            assertTrue(message.startsWith(root + ": ") && message.contains("name another folder"), message);
        }
    }

    @Test
    void aFolderWithoutPermissionIsSaid() throws IOException {
        Path locked = Files.createDirectory(temp.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        assumeFalse(Files.isWritable(locked), "this user may write anywhere");
        String message = assertThrows(
                        PublishException.class, () -> OutputFolder.open(locked).newStaging())
                .getMessage();
        assertTrue(message.contains("no permission to write"), message);
    }

    @Test
    void faultsOfTheFileSystemAreOneLine() {
        Path place = Path.of("out");
        assertEquals(
                "out: the disk is full; free some space or name another folder",
                PublishException.of(place, new IOException("No space left on device"))
                        .getMessage());
        assertEquals(
                "out: the disk is full; free some space or name another folder",
                PublishException.of(place, new FileSystemException("a", null, "Disk quota exceeded"))
                        .getMessage());
        assertEquals(
                "out: no permission to write; change its mode or owner, or name another folder",
                PublishException.of(place, new AccessDeniedException("a")).getMessage());
        assertEquals(
                "out: read-only; make it writable or name another folder",
                PublishException.of(place, new FileSystemException("a", null, "Read-only file system"))
                        .getMessage());
        assertNotEquals(
                null, PublishException.of(place, new FileSystemException("a")).getMessage());
    }

    private OutputFolder open() throws IOException {
        return OutputFolder.open(temp.resolve("out"));
    }

    private static StoredEpisode publish(OutputFolder out, Episode episode, String sound, String fingerprint)
            throws IOException {
        return Samples.publish(out, episode, sound, fingerprint);
    }

    private static void damaged(Path episodes, String name, String json) throws IOException {
        Files.writeString(Files.createDirectory(episodes.resolve(name)).resolve("episode.json"), json);
    }

    /** But that of the lock, which is empty and stays. */
    private static List<String> names(Path folder) throws IOException {
        return FileTree.children(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals(FolderLock.FILE))
                .toList();
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(root)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            contents.put(root.relativize(file).toString(), text);
        }
        return contents;
    }

    /** Contents and times of change. */
    private static Map<String, String> state(Path root) throws IOException {
        Map<String, String> state = contents(root);
        for (Path file : files(root)) {
            FileTime time = Files.getLastModifiedTime(file);
            state.merge(root.relativize(file).toString(), time.toString(), String::concat);
        }
        return state;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
