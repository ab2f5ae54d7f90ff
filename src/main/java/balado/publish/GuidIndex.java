package balado.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which folders have an episode of a GUID, so that a run of a thousand articles need not look through a thousand folders for each. All are looked
 * through again when one came or went, by whomever: that changes the time of the folder that holds them. Safe for use by several threads.
 */
final class GuidIndex {

    /** The time of a folder is no finer than that on some file systems: two changes within it may look like one. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    /** What the system says of the folder that holds the episodes. */
    private record Stamp(FileTime changed, Optional<Object> key) {

        static Optional<Stamp> of(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(new Stamp(found.lastModifiedTime(), Optional.ofNullable(found.fileKey())));
        }

        boolean isOlderThan(long millis) {
            return changed.toMillis() < millis;
        }
    }

    private final Path parent;
    private final EpisodeReader reader;
    private final Map<String, List<Path>> folders = new HashMap<>();

    /** How the folder was at the last look, if a change since then cannot go unseen. */
    private Optional<Stamp> looked = Optional.empty();

    GuidIndex(Path parent, EpisodeReader reader) {
        this.parent = parent;
        this.reader = reader;
    }

    /** The folders that may hold an episode of this GUID, by name. */
    synchronized List<Path> find(String guid) throws IOException {
        if (looked.isEmpty() || !looked.equals(Stamp.of(parent))) {
            look();
        }
        return List.copyOf(folders.getOrDefault(guid, List.of()));
    }

    /** The same by a look of now, for those who are going to change something and have the lock. */
    synchronized List<Path> findAnew(String guid) throws IOException {
        look();
        return List.copyOf(folders.getOrDefault(guid, List.of()));
    }

    private void look() throws IOException {
        looked = Optional.empty();
        folders.clear();
        long safe = System.currentTimeMillis() - COARSEST.toMillis();
        Optional<Stamp> stamp = Stamp.of(parent);
        for (Path folder : EpisodeFolders.visible(parent)) {
            guid(folder)
                    .ifPresent(guid -> folders.computeIfAbsent(guid, any -> new ArrayList<>())
                            .add(folder));
        }
        looked = stamp.filter(each -> each.isOlderThan(safe));
    }

    private Optional<String> guid(Path folder) {
        try {
            return Optional.of(reader.described(folder).guid());
        } catch (IOException e) {
            return Optional.empty(); // damaged counts as absent
        }
    }
}
