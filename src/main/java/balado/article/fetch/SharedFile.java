package balado.article.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A small file that several programs change, one at a time, so that none undoes what another one did between its reading and its writing. It is
 * replaced whole: written beside, brought to the disk (fsync), then renamed. The system frees the lock of a program that ended, however it ended;
 * the lock's empty file stays, as the one beside does when a program is killed, until the next one writes over it.
 */
final class SharedFile implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final Path file;
    private final FileChannel lock;

    private SharedFile(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Waits until no other program changes the file. Its folder is made when needed.
     *
     * @throws FileSystemException when nothing can be written there
     */
    static SharedFile take(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        FileChannel lock =
                FileChannel.open(beside(absolute, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            while (!isFree(lock)) {
                Thread.sleep(POLL.toMillis());
            }
            taken = true;
            return new SharedFile(absolute, lock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            if (!taken) {
                lock.close();
            }
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this program holds it
        }
    }

    /**
     * Gives the file these bytes.
     *
     * @throws FileSystemException when that cannot be done; the file is then as it was
     */
    void write(byte[] bytes) throws IOException {
        Path part = beside(file, ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) { // of a channel, which does not say which file it is
            throw (IOException) new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling((name.startsWith(".") ? name : "." + name) + ending);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
