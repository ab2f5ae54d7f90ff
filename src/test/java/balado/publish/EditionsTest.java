package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How one edition of an episode follows another, step by step and by several at once. */
class EditionsTest {

    private static final String HOME = "2026-11-18-un-phare";

    @TempDir
    Path temp;

    private OutputFolder out;

    @BeforeEach
    void firstEdition() throws IOException {
        out = OutputFolder.open(temp.resolve("out"));
        publish(out, "a", "one", "f1");
        refresh();
    }

    private static StoredEpisode publish(OutputFolder to, String guid, String sound, String fingerprint)
            throws IOException {
        return Samples.publish(to, Samples.episode(guid), sound, fingerprint);
    }

    private void refresh() throws IOException {
        assertEquals(List.of(), out.refresh(Samples.show(), Samples.NOW));
    }

    private List<String> folders() throws IOException {
        return FileTree.children(out.root().resolve("episodes")).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private String sound() throws IOException {
        StoredEpisode episode = out.find("a").orElseThrow();
        return Files.readString(episode.audio());
    }

    /** Every file that the feed names is there, by its name. */
    private void assertFeedIsTrue() throws IOException {
        String feed = Files.readString(out.root().resolve("feed.xml"));
        Matcher link = Pattern.compile("https://example.org/revue/([^\"<]+)").matcher(feed);
        while (link.find()) {
            Path file = out.root().resolve(link.group(1));
            assertTrue(Files.exists(file), file + "\n" + feed);
        }
    }

    @Test
    void theOldOneStaysUntilTheFeedNamesTheNew() throws IOException {
        publish(out, "a", "two", "f2");
        assertEquals(List.of(HOME, HOME + ".next"), folders());
        assertEquals("two", sound());
        assertFeedIsTrue();
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("two", sound());
        assertFeedIsTrue();
    }

    @Test
    void severalInARowEndAsTheLast() throws IOException {
        publish(out, "a", "two", "f2");
        publish(out, "a", "three", "f3");
        assertEquals(3, folders().size());
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("three", sound());
    }

    @Test
    void thereAndBackAgainIsTheFirst() throws IOException {
        publish(out, "a", "two", "f2");
        publish(out, "a", "one", "f1");
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("one", sound());
        assertFeedIsTrue();
    }

    @Test
    void whatWaitsAloneGoesHome() throws IOException {
        publish(out, "a", "two", "f2");
        FileTree.delete(out.root().resolve("episodes").resolve(HOME));
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("two", sound());
    }

    @Test
    void whatWentHomeAndWaitsTooIsOne() throws IOException {
        publish(out, "a", "two", "f2");
        Path home = out.root().resolve("episodes").resolve(HOME);
        FileTree.delete(home);
        FileTree.link(home.resolveSibling(HOME + ".next"), Files.createDirectory(home));
        assertEquals(home, out.find("a").orElseThrow().folder());
        publish(out, "a", "three", "f3");
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("three", sound());
    }

    @Test
    void aPlaceThatSomebodyTookMeanwhileIsLeftToThem() throws IOException {
        publish(out, "a", "two", "f2");
        Path home = out.root().resolve("episodes").resolve(HOME);
        FileTree.delete(home);
        publish(out, "b", "other", "f");
        assertEquals(List.of(HOME + "-2", HOME + ".next"), folders(), "the place is kept");
        Files.move(home.resolveSibling(HOME + "-2"), home);
        refresh();
        assertEquals(List.of(HOME, HOME + "-2"), folders());
        assertEquals("two", sound());
    }

    @Test
    void aCopyByHandIsSaidAndStays() throws IOException {
        Path home = out.root().resolve("episodes").resolve(HOME);
        FileTree.link(home, Files.createDirectory(home.resolveSibling("copie")));
        publish(out, "a", "two", "f2");
        List<String> warnings = out.refresh(Samples.show(), Samples.NOW);
        assertEquals(List.of(HOME, "copie"), folders());
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("copie: left out, the same episode as " + HOME), warnings.get(0));
        assertEquals("two", sound());
    }

    @Test
    void theSameFromAnotherRunIsNotStoredTwice() throws IOException {
        OutputFolder other = OutputFolder.open(out.root());
        publish(out, "a", "two", "f2");
        publish(other, "a", "two as well", "f2");
        refresh();
        assertEquals(List.of(HOME), folders());
        assertEquals("two", sound());
    }

    @Test
    void anEpisodeIsOutOfTheFeedBeforeItGoes() throws IOException {
        publish(out, "b", "other", "f");
        refresh();
        assertEquals(List.of(), out.remove(List.of(out.find("a").orElseThrow()), Samples.show(), Samples.NOW));
        assertEquals(List.of(HOME + "-2"), folders());
        assertFeedIsTrue();
    }

    @Test
    void aRemovalThatWasCutShortIsEnded() throws IOException {
        publish(out, "b", "other", "f");
        refresh();
        Files.createFile(out.find("a").orElseThrow().folder().resolve(".leaving"));
        assertEquals(Optional.empty(), OutputFolder.open(out.root()).find("a"));
        assertEquals(List.of(HOME, HOME + "-2"), folders(), "the feed names it still");
        refresh();
        assertEquals(List.of(HOME + "-2"), folders());
        assertFeedIsTrue();
    }

    @Test
    @Timeout(60)
    void manyAtOnceLoseNothing() throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                String name = "run" + run;
                runs.add(pool.submit(() -> {
                    OutputFolder own = OutputFolder.open(out.root());
                    for (int i = 0; i < 8; i++) {
                        publish(own, name + i, name, "f");
                        publish(own, "shared" + i, name, name);
                        own.refresh(Samples.show(), Samples.NOW);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
        refresh();
        assertEquals(1 + 32 + 8, out.episodes().size());
        assertEquals(1 + 32 + 8, folders().size(), folders().toString());
        String feed = Files.readString(out.root().resolve("feed.xml"));
        assertEquals(41, feed.split("<item>", -1).length - 1);
        assertFeedIsTrue();
    }

    @Test
    @Timeout(30)
    void whoWaitsLongSaysSoOnce() throws IOException, InterruptedException {
        List<String> said = new CopyOnWriteArrayList<>();
        Instant start = Instant.now();
        Thread waiter;
        try (FolderLock held = FolderLock.take(out.root(), said::add)) {
            waiter = new Thread(() -> {
                try {
                    OutputFolder.open(out.root(), Limits.DEFAULT, said::add).refresh(Samples.show(), Samples.NOW);
                } catch (IOException e) {
                    said.add(e.getMessage());
                }
            });
            waiter.start();
            while (said.isEmpty()) {
                Thread.sleep(10);
            }
            assertTrue(Duration.between(start, Instant.now()).toMillis() >= 1000, "a moment is not worth a line");
            assertTrue(waiter.isAlive());
            assertFalse(held.equals(null));
        }
        waiter.join();
        assertEquals(List.of(out.root() + ": another balado is changing this folder; waiting until it is done"), said);
    }
}
