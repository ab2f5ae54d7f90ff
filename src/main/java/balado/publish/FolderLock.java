package balado.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Lets one program at a time change an output folder. Held for the moments in which episodes appear or go and the feed follows, never while an
 * episode is made. The system frees the lock of a process that ended, however it ended; the empty file stays, because of two programs one could
 * otherwise lock the old file and the other a new one.
 */
public final class FolderLock implements AutoCloseable {

    static final String FILE = ".balado.lock";

    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param root the output folder, which is there
     * @param waiting told in one line when it takes longer than a moment
     */
    public static FolderLock take(Path root, Consumer<String> waiting) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            waitFor(channel, root, waiting);
            taken = true;
            return new FolderLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static void waitFor(FileChannel channel, Path root, Consumer<String> waiting)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        boolean told = false;
        while (!isFree(channel)) {
            if (!told && System.nanoTime() - start > PATIENCE.toNanos()) {
                waiting.accept(root + ": another balado is changing this folder; waiting until it is done");
                told = true;
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process holds it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
