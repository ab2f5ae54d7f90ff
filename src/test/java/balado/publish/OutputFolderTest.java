package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.ShowFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String ONE = Episodes.article("un", "Premier titre", "2026-11-20");
    private static final String TWO = Episodes.article("deux", "Second titre", "2026-11-21");

    @TempDir
    Path folder;

    private Path root;
    private OutputFolder output;

    @BeforeEach
    void open() throws IOException {
        root = folder.resolve("out");
        output = OutputFolder.open(root);
    }

    @Test
    void nothingIsMadeBeforeThereIsSomethingToPublish() throws IOException {
        assertEquals(List.of(), output.episodes());
        output.refresh(ShowFile.defaults());
        assertFalse(Files.exists(root));
    }

    @Test
    void anEpisodeLiesInAFolderOfItsDateAndTitle() throws IOException {
        StoredEpisode episode = Episodes.publish(output, ONE, "f");
        assertEquals(root.resolve("episodes/2026-11-20-premier-titre"), episode.folder());
        assertEquals(
                List.of(
                        "chapters.json",
                        "cover.jpg",
                        "episode.json",
                        "notes.html",
                        "premier-titre-01234567.mp3",
                        "transcript.html",
                        "transcript.json",
                        "transcript.srt",
                        "transcript.vtt"),
                names(episode.folder()));
        assertEquals(List.of("episodes"), names(root));
    }

    @Test
    void whatWasStoredIsReadBackTheSame() throws IOException {
        StoredEpisode episode = Episodes.publish(output, ONE, "f");
        assertEquals(List.of(episode), OutputFolder.open(root).episodes());
        assertEquals("f", output.find(episode.guid()).orElseThrow().fingerprint());
        assertEquals(2, episode.chapters().size());
    }

    @Test
    void newestFirst() throws IOException {
        Episodes.publish(output, ONE, "f");
        Episodes.publish(output, TWO, "f");
        assertEquals(
                List.of("Second titre", "Premier titre"),
                output.episodes().stream().map(StoredEpisode::title).toList());
    }

    @Test
    void anEpisodeIsReplacedInItsFolderEvenWhenItsTitleChanges() throws IOException {
        StoredEpisode first = Episodes.publish(output, ONE, "f");
        StoredEpisode second = Episodes.publish(output, ONE.replace("Premier titre", "Titre corrigé"), "g");
        assertEquals(first.guid(), second.guid());
        assertEquals(first.folder(), second.folder());
        assertEquals("Titre corrigé", second.title());
        assertEquals(1, output.episodes().size());
        assertFalse(Files.exists(first.mediaPath()));
        assertEquals(List.of("episodes"), names(root));
    }

    @Test
    void anotherArticleOfTheSameDayAndTitleHasItsOwnFolder() throws IOException {
        Episodes.publish(output, ONE, "f");
        StoredEpisode other = Episodes.publish(output, ONE.replace("/un", "/autre"), "f");
        assertEquals("2026-11-20-premier-titre-2", other.folder().getFileName().toString());
        assertEquals(2, output.episodes().size());
    }

    @Test
    void foreignAndDamagedFoldersAreSaidAndLeftAlone() throws IOException {
        StoredEpisode damaged = Episodes.publish(output, ONE, "f");
        Episodes.publish(output, TWO, "f");
        Files.writeString(damaged.folder().resolve("episode.json"), "{\"guid\": 7}");
        Path foreign = Files.createDirectories(root.resolve("episodes/photos"));
        assertEquals(1, output.episodes().size());
        assertEquals(2, output.warnings().size());
        assertTrue(output.warnings().toString().contains("photos"));
        output.refresh(ShowFile.defaults());
        assertTrue(Files.exists(foreign));
        assertTrue(Files.exists(damaged.folder()));
    }

    @Test
    void anEpisodeWhoseAudioIsCutShortIsDamaged() throws IOException {
        StoredEpisode episode = Episodes.publish(output, ONE, "f");
        Files.write(episode.mediaPath(), new byte[10]);
        assertEquals(List.of(), output.episodes());
        assertEquals(1, output.warnings().size());
    }

    @Test
    void aReplacementThatBrokeOffIsMended() throws IOException {
        StoredEpisode episode = Episodes.publish(output, ONE, "f");
        Path old = root.resolve(".old-" + episode.folder().getFileName());
        Files.move(episode.folder(), old);
        assertEquals(1, OutputFolder.open(root).episodes().size());
        assertFalse(Files.exists(old));
    }

    @Test
    void onlyStaleStagingFoldersAreRemoved() throws IOException {
        Path young = output.newStaging();
        Path stale = output.newStaging();
        Files.writeString(stale.resolve("samples"), "x");
        Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minusSeconds(3 * 86_400)));
        OutputFolder.open(root);
        assertTrue(Files.exists(young));
        assertFalse(Files.exists(stale));
    }

    @Test
    void aRefreshThatChangesNothingWritesNothing() throws IOException {
        Episodes.publish(output, ONE, "f");
        output.refresh(ShowFile.defaults());
        assertEquals(List.of("cover.jpg", "episodes", "feed.xml", "index.html"), names(root));
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(root.resolve("feed.xml"), before);
        output.refresh(ShowFile.defaults());
        assertEquals(before, Files.getLastModifiedTime(root.resolve("feed.xml")));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        PublishException fault = assertThrows(PublishException.class, () -> OutputFolder.open(file));
        assertTrue(fault.getMessage().contains("file"), fault.getMessage());
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
