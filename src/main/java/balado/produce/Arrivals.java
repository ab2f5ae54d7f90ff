package balado.produce;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that arrive in a folder: each once it is whole, that is has not changed for a while, and again when it changes. The system's notices
 * only wake us up; what is there is found by looking, since not every file system gives notice.
 */
public final class Arrivals implements Closeable {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** What a file looks like; one that changed looks otherwise. */
    private record Look(long size, FileTime modified, Object key) {}

    /** Since when it looks so, ns. */
    private record Candidate(Look look, long since) {}

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Duration settle;
    private final WatchService notices;
    private final Map<Path, Look> given = new HashMap<>();
    private final Map<Path, Candidate> candidates = new HashMap<>();

    /**
     * Watches a folder.
     *
     * @param wanted which of its files
     * @param settle for how long a file that is whole stays as it is
     * @throws IOException when it is no folder
     */
    public Arrivals(Path folder, Predicate<Path> wanted, Duration settle) throws IOException {
        this.folder = folder;
        this.wanted = wanted;
        this.settle = settle;
        this.notices = folder.getFileSystem().newWatchService();
        folder.register(notices, ENTRY_CREATE, ENTRY_MODIFY);
    }

    /**
     * Waits for files and gives those that are whole, by name.
     *
     * @param once does not wait for more than what has begun to arrive; empty when that is nothing
     */
    public List<Path> next(boolean once) throws IOException, InterruptedException {
        while (true) {
            List<Path> ready = look();
            if (!ready.isEmpty() || (once && candidates.isEmpty())) {
                return ready;
            }
            Duration wait = candidates.isEmpty() ? LOOK : LOOK_AGAIN;
            WatchKey key = notices.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
        }
    }

    private List<Path> look() throws IOException {
        long now = System.nanoTime();
        Map<Path, Look> there = there();
        given.keySet().retainAll(there.keySet());
        candidates.keySet().retainAll(there.keySet());
        List<Path> ready = new ArrayList<>();
        there.forEach((file, look) -> {
            Candidate candidate = candidates.get(file);
            if (look.equals(given.get(file))) {
                candidates.remove(file);
            } else if (candidate == null || !candidate.look().equals(look)) {
                candidates.put(file, new Candidate(look, now));
            } else if (now - candidate.since() >= settle.toNanos()) {
                candidates.remove(file);
                given.put(file, look);
                ready.add(file);
            }
        });
        ready.sort(null);
        return ready;
    }

    /** An empty file is one that has not begun to arrive. */
    private Map<Path, Look> there() throws IOException {
        Map<Path, Look> there = new HashMap<>();
        List<Path> files;
        try (Stream<Path> children = Files.list(folder)) {
            files = children.filter(wanted).toList();
        }
        for (Path file : files) {
            look(file).ifPresent(look -> there.put(file, look));
        }
        return there;
    }

    private static Optional<Look> look(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() > 0
                    ? Optional.of(new Look(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // it went as it came
        }
    }

    @Override
    public void close() throws IOException {
        notices.close();
    }
}
