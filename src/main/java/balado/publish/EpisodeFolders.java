package balado.publish;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folders of stored episodes: how they come, are found, and go. */
final class EpisodeFolders {

    /** What versions up to 1.0 set aside for the moment of a swap. */
    private static final String ASIDE = ".replaced-";

    private static final String REMOVED = ".removed-";

    /** A file within a folder that is to go. */
    private static final String LEAVING = ".leaving";

    /** Of what is said about a file; faults of JSON quote it. */
    private static final int LONGEST_FAULT = 200;

    /** Newest first; of one instant, by folder name, so that the order never depends on the file system. */
    private static final Comparator<StoredEpisode> NEWEST_FIRST = Comparator.comparing(StoredEpisode::published)
            .reversed()
            .thenComparing(episode -> episode.folder().getFileName().toString());

    /**
     * What is there.
     *
     * @param episodes newest first
     * @param superseded what is to go and the feed may still name: earlier editions, and what the user removed
     * @param warnings a line for each folder that is neither
     */
    record Inventory(List<StoredEpisode> episodes, List<StoredEpisode> superseded, List<String> warnings) {}

    /** An episode as last read, and the file it was read from: another file has another key, size or time. */
    private record Known(FileTime written, long size, Object key, StoredEpisode episode) {}

    private final Path parent;
    private final Limits limits;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    EpisodeFolders(Path parent, Limits limits) {
        this.parent = parent;
        this.limits = limits;
    }

    /** Whether there is something that {@link #repair} or a staging folder's sweeper may have to do with. */
    boolean hasLeftovers() throws IOException {
        return FileTree.children(parent).stream().anyMatch(file -> isHidden(file) || Staging.isForeign(file));
    }

    /** Ends what was cut short: what was to be deleted goes; what was set aside without a successor in its place returns. */
    void repair() throws IOException {
        for (Path file : FileTree.children(parent)) {
            String name = file.getFileName().toString();
            Path place = parent.resolve(name.replace(ASIDE, ""));
            if (name.startsWith(REMOVED) || (name.startsWith(ASIDE) && Files.exists(place))) {
                FileTree.delete(file);
            } else if (name.startsWith(ASIDE)) {
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    Inventory inventory() throws IOException {
        Map<String, List<StoredEpisode>> found = new LinkedHashMap<>();
        List<StoredEpisode> leaving = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path folder : Files.isDirectory(parent) ? FileTree.children(parent) : List.<Path>of()) {
            if (folder.getFileName().toString().startsWith(".")) {
                continue;
            }
            try {
                StoredEpisode episode = read(folder);
                boolean stays = !Files.exists(folder.resolve(LEAVING));
                (stays ? found.computeIfAbsent(episode.guid(), guid -> new ArrayList<>()) : leaving).add(episode);
            } catch (IOException e) {
                if (Files.exists(folder)) { // else another program took it away just now
                    warnings.add(folder + ": left out, " + fault(e) + "; make the episode again or delete the folder");
                }
            }
        }
        List<Editions> all = found.values().stream().map(Editions::of).toList();
        for (Editions editions : all) {
            Path kept = editions.current().folder().getFileName();
            editions.twins()
                    .forEach(twin -> warnings.add(
                            twin.folder() + ": left out, the same episode as " + kept + "; delete one of the two"));
        }
        return new Inventory(
                all.stream().map(Editions::current).sorted(NEWEST_FIRST).toList(),
                Stream.concat(leaving.stream(), all.stream().flatMap(each -> each.superseded().stream()))
                        .toList(),
                List.copyOf(warnings));
    }

    /** Renames a finished folder into a free place of this name. */
    Path add(Path finished, String name) throws IOException {
        Path place = parent.resolve(name);
        for (int i = 2; Files.exists(place) || Files.exists(Editions.next(place)); i++) {
            place = parent.resolve(name + "-" + i);
        }
        return move(finished, place);
    }

    /** Renames a finished folder to where the successor of this one waits. */
    Path succeed(Path finished, Path place) throws IOException {
        Path next = Editions.next(place);
        while (Files.exists(next)) {
            next = Editions.next(next);
        }
        return move(finished, next);
    }

    /** Renames a finished folder to where an edition that waited stays, or beside it when somebody was faster. */
    Path settle(Path finished, Path waiting) throws IOException {
        Path home = Editions.home(waiting);
        return Files.exists(home) ? add(finished, home.getFileName().toString()) : move(finished, home);
    }

    /** Marks a folder as one that is to go: should this run end before it has gone, the next one knows. */
    void leave(Path place) throws IOException {
        Files.write(place.resolve(LEAVING), new byte[0]);
        Durable.names(place);
    }

    /** Deletes a folder: renamed first, so that half of it is never taken for an episode. */
    void remove(Path place) throws IOException {
        Path aside = parent.resolve(REMOVED + place.getFileName());
        FileTree.delete(aside);
        move(place, aside);
        FileTree.delete(aside);
    }

    private Path move(Path folder, Path place) throws IOException {
        Path moved = Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.names(parent);
        return moved;
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(ASIDE) || name.startsWith(REMOVED);
    }

    private StoredEpisode read(Path folder) throws IOException {
        StoredEpisode episode = unchanged(folder);
        for (Enclosure enclosure : episode.enclosures()) {
            Path audio = folder.resolve(enclosure.file());
            if (!Files.isRegularFile(audio, LinkOption.NOFOLLOW_LINKS) || Files.size(audio) != enclosure.bytes()) {
                throw new IOException(enclosure.file() + " is missing or not of the size it had");
            }
        }
        return episode;
    }

    private StoredEpisode unchanged(Path folder) throws IOException {
        BasicFileAttributes file = Plausible.requireOwn(folder, folder.resolve(EpisodeJson.FILE), limits);
        Known last = known.get(folder);
        if (last != null
                && last.written().equals(file.lastModifiedTime())
                && last.size() == file.size()
                && Objects.equals(last.key(), file.fileKey())) {
            return last.episode();
        }
        StoredEpisode episode = EpisodeJson.read(folder);
        known.put(folder, new Known(file.lastModifiedTime(), file.size(), file.fileKey(), episode));
        return episode;
    }

    private static String fault(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "without " + EpisodeJson.FILE;
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return EpisodeJson.FILE + " not usable (" + line.substring(0, Math.min(line.length(), LONGEST_FAULT)) + ")";
    }
}
