package balado.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Hidden folders in which episodes are made before they are renamed in place. A lock file beside each one is locked while its maker runs; the
 * operating system frees the lock when that process ends, however it ends, so a folder whose lock is free, or that has none, was left behind. Made
 * and swept under the {@link FolderLock}: between the file and its lock a sweeper would take it for one of the dead.
 */
final class Staging {

    private static final String PREFIX = ".staging-";
    private static final String LOCK = ".lock";

    /** Names this process: closing a second channel on a file would free this process's lock on it, so its own are never tried. */
    private static final String OWN = PREFIX
            + ProcessHandle.current().pid()
            + "-"
            + ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(Instant::toEpochMilli)
                    .orElse(0L)
            + "-";

    private final Path parent;
    private final Map<Path, FileChannel> locks = new HashMap<>();

    Staging(Path parent) {
        this.parent = parent;
    }

    Path create() throws IOException {
        Path lock = Files.createTempFile(parent, OWN, LOCK);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(lock + " is locked by another program");
        }
        String name = lock.getFileName().toString();
        Path folder = Files.createDirectory(parent.resolve(name.substring(0, name.length() - LOCK.length())));
        locks.put(folder, channel);
        return folder;
    }

    boolean owns(Path folder) {
        return locks.containsKey(folder);
    }

    /** Ends a folder's life as a staging folder: what is still there is deleted. */
    void release(Path folder) throws IOException {
        FileChannel channel = locks.remove(folder);
        if (channel != null) {
            FileTree.delete(folder);
            channel.close();
            Files.deleteIfExists(lock(folder));
        }
    }

    /** Deletes what programs that ended left behind. */
    void removeStale() throws IOException {
        for (Path file : FileTree.children(parent)) {
            String name = file.getFileName().toString();
            if (!isForeign(file)) {
                continue;
            }
            if (name.endsWith(LOCK) && isFree(file)) {
                FileTree.delete(file.resolveSibling(name.substring(0, name.length() - LOCK.length())));
                Files.deleteIfExists(file);
            } else if (!name.endsWith(LOCK) && !Files.exists(lock(file))) {
                FileTree.delete(file);
            }
        }
    }

    /** Whether it belongs to a staging folder of another program, living or dead. */
    static boolean isForeign(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && !name.startsWith(OWN);
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        }
    }

    private static Path lock(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
