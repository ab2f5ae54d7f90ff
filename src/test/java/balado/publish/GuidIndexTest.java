package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One look through the folder serves a whole run, and what another program does meanwhile is seen all the same. */
class GuidIndexTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path temp;

    private OutputFolder out;
    private OutputFolder other;

    @BeforeEach
    void anEpisodeFromLongAgo() throws IOException {
        out = OutputFolder.open(temp.resolve("out"));
        publish(out, "a", "one", "f1");
        age();
        assertTrue(out.find("a").isPresent());
        other = OutputFolder.open(out.root());
    }

    private static StoredEpisode publish(OutputFolder to, String guid, String sound, String fingerprint)
            throws IOException {
        return Samples.publish(to, Samples.episode(guid), sound, fingerprint);
    }

    private static StoredEpisode publish(OutputFolder to, String guid, String sound, String fingerprint, Path staging)
            throws IOException {
        return Samples.publish(to, Samples.episode(guid), sound, fingerprint, staging);
    }

    private Path episodes() {
        return out.root().resolve("episodes");
    }

    /** As if nothing had come or gone for long. */
    private void age() throws IOException {
        Files.setLastModifiedTime(episodes(), LONG_AGO);
    }

    @Test
    void whereNothingCameOrWentNothingIsLookedThrough() throws IOException {
        publish(other, "b", "two", "f");
        age();
        assertEquals(Optional.empty(), out.find("b"));
    }

    @Test
    void whatAnotherProgramAddsIsFound() throws IOException {
        publish(other, "b", "two", "f");
        assertTrue(out.find("b").isPresent());
    }

    @Test
    void twoChangesWithinTheSameMomentAreSeenBoth() throws IOException {
        publish(other, "b", "two", "f");
        FileTime moment = Files.getLastModifiedTime(episodes());
        assertTrue(out.find("b").isPresent());
        publish(other, "c", "three", "f");
        Files.setLastModifiedTime(episodes(), moment);
        assertTrue(out.find("c").isPresent());
    }

    @Test
    void whatAnotherProgramRemovesIsNotFound() throws IOException {
        other.remove(List.of(other.find("a").orElseThrow()), Samples.show(), Samples.NOW);
        assertEquals(Optional.empty(), out.find("a"));
        age();
        assertEquals(Optional.empty(), out.find("a"));
    }

    @Test
    void aMarkOfRemovalCountsAtOnce() throws IOException {
        Path folder = out.find("a").orElseThrow().folder();
        new EpisodeFolders(episodes()).leave(folder);
        assertEquals(Optional.empty(), out.find("a"));
    }

    @Test
    void aFolderThatHasAnotherEpisodeNowIsNoneOfTheFirst() throws IOException {
        Path folder = out.find("a").orElseThrow().folder();
        other.remove(List.of(other.find("a").orElseThrow()), Samples.show(), Samples.NOW);
        assertEquals(folder, publish(other, "b", "two", "f").folder());
        age();
        assertEquals(Optional.empty(), out.find("a"));
    }

    @Test
    void aNewEditionIsFound() throws IOException {
        publish(other, "a", "two", "f2");
        assertEquals("f2", out.find("a").orElseThrow().fingerprint());
        other.refresh(Samples.show(), Samples.NOW);
        assertEquals("two", Files.readString(out.find("a").orElseThrow().audio()));
    }

    /** Who stores has the lock, and believes in no time of change. */
    @Test
    void whatWasNotSeenIsStillNotStoredTwice() throws IOException {
        Path staging = out.newStaging();
        publish(other, "b", "two", "f");
        age();
        assertEquals(Optional.empty(), out.find("b"));
        publish(out, "b", "two as well", "f", staging);
        assertEquals(2, EpisodeFolders.visible(episodes()).size());
        assertEquals("two", Files.readString(out.find("b").orElseThrow().audio()));
    }

    @Test
    void damagedSoundCountsAsAbsent() throws IOException {
        Files.writeString(out.find("a").orElseThrow().audio(), "longer than it was");
        assertEquals(Optional.empty(), out.find("a"));
    }
}
