package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files as they arrive in a folder. */
@Timeout(60)
class ArrivalsTest {

    private static final Duration SETTLE = Duration.ofMillis(600);

    @TempDir
    Path folder;

    @Test
    void aFileIsGivenOnceAndAgainWhenItChanges() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.txt"), "un");
        try (Arrivals arrivals = open()) {
            assertEquals(List.of(file), arrivals.next(true));
            assertEquals(List.of(), arrivals.next(true));
            Files.writeString(file, "deux mots");
            assertEquals(List.of(file), arrivals.next(true));
            Files.delete(file);
            assertEquals(List.of(), arrivals.next(true));
            Files.writeString(file, "deux mots");
            assertEquals(List.of(file), arrivals.next(true));
        }
    }

    @Test
    void aFileThatGrowsIsWaitedFor() throws Exception {
        Path file = folder.resolve("a.txt");
        try (Arrivals arrivals = open()) {
            CompletableFuture<Long> written = CompletableFuture.supplyAsync(() -> grow(file));
            List<Path> ready = arrivals.next(false);
            assertTrue(written.isDone(), "given before it was whole");
            assertEquals(List.of(file), ready);
            assertEquals(written.get(), Files.size(file));
        }
    }

    @Test
    void aFileThatIsRenamedIntoPlaceIsGivenUnderItsName() throws Exception {
        Path part = Files.writeString(folder.resolve("a.txt.part"), "tout le texte");
        Path file = folder.resolve("a.txt");
        try (Arrivals arrivals = open()) {
            assertEquals(List.of(), arrivals.next(true));
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> rename(part, file));
            assertEquals(List.of(file), arrivals.next(false));
        }
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        try (Arrivals arrivals = open()) {
            Thread waiting = Thread.currentThread();
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(waiting::interrupt);
            assertThrows(InterruptedException.class, () -> arrivals.next(false));
        }
    }

    @Test
    void aFolderThatGoesAwayIsAFault() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("clé"));
        try (Arrivals arrivals = new Arrivals(gone, file -> true, SETTLE)) {
            Files.delete(gone);
            assertThrows(IOException.class, () -> arrivals.next(true));
        }
    }

    private Arrivals open() throws IOException {
        return new Arrivals(folder, file -> file.toString().endsWith(".txt"), SETTLE);
    }

    private static long grow(Path file) {
        try {
            for (int i = 0; i < 10; i++) {
                Files.writeString(file, "mot ", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Thread.sleep(150);
            }
            return Files.size(file);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
