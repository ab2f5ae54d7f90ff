package balado.publish;

import java.io.IOException;
import java.nio.file.Files;
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

/** The folders of stored episodes. A replaced folder is set aside for the moment of the swap, and put back if the swap was cut short. */
final class EpisodeFolders {

    private static final String ASIDE = ".replaced-";
    private static final String REMOVED = ".removed-";

    /** Newest first; of one instant, by folder name, so that the order never depends on the file system. */
    private static final Comparator<StoredEpisode> NEWEST_FIRST = Comparator.comparing(StoredEpisode::published)
            .reversed()
            .thenComparing(episode -> episode.folder().getFileName().toString());

    /**
     * What is there.
     *
     * @param episodes newest first
     * @param warnings a line for each folder that is not one of them
     */
    record Inventory(List<StoredEpisode> episodes, List<String> warnings) {}

    /** An episode as last read, and the file it was read from: another file has another key, size or time. */
    private record Known(FileTime written, long size, Object key, StoredEpisode episode) {}

    private final Path parent;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    EpisodeFolders(Path parent) {
        this.parent = parent;
    }

    /** Ends swaps that were cut short: without its successor in place the old folder returns, else it goes. */
    void repair() throws IOException {
        for (Path file : FileTree.children(parent)) {
            String name = file.getFileName().toString();
            if (name.startsWith(REMOVED)) {
                FileTree.delete(file);
            }
            if (name.startsWith(ASIDE)) {
                Path place = parent.resolve(name.substring(ASIDE.length()));
                if (Files.exists(place)) {
                    FileTree.delete(file);
                } else {
                    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    Inventory inventory() throws IOException {
        Map<String, StoredEpisode> episodes = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        for (Path folder : Files.isDirectory(parent) ? FileTree.children(parent) : List.<Path>of()) {
            if (folder.getFileName().toString().startsWith(".")) {
                continue;
            }
            try {
                StoredEpisode episode = read(folder);
                StoredEpisode twin = episodes.putIfAbsent(episode.guid(), episode);
                if (twin != null) {
                    warnings.add(folder + ": left out, the same episode as "
                            + twin.folder().getFileName() + "; delete one of the two");
                }
            } catch (IOException e) {
                warnings.add(folder + ": left out, " + fault(e) + "; make the episode again or delete the folder");
            }
        }
        return new Inventory(episodes.values().stream().sorted(NEWEST_FIRST).toList(), List.copyOf(warnings));
    }

    /** Renames a finished folder into a free place of this name. */
    Path add(Path finished, String name) throws IOException {
        Path place = parent.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = parent.resolve(name + "-" + i);
        }
        return Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a folder: renamed first, so that half of it is never taken for an episode. */
    void remove(Path place) throws IOException {
        Path aside = parent.resolve(REMOVED + place.getFileName());
        FileTree.delete(aside);
        Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(aside);
    }

    /** Renames a finished folder into the place of another one. */
    Path replace(Path finished, Path place) throws IOException {
        Path aside = parent.resolve(ASIDE + place.getFileName());
        Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        FileTree.delete(aside);
        return place;
    }

    private StoredEpisode read(Path folder) throws IOException {
        StoredEpisode episode = unchanged(folder);
        for (Enclosure enclosure : episode.enclosures()) {
            Path audio = folder.resolve(enclosure.file());
            if (!Files.isRegularFile(audio) || Files.size(audio) != enclosure.bytes()) {
                throw new IOException(enclosure.file() + " is missing or not of the size it had");
            }
        }
        return episode;
    }

    private StoredEpisode unchanged(Path folder) throws IOException {
        BasicFileAttributes file = Files.readAttributes(folder.resolve(EpisodeJson.FILE), BasicFileAttributes.class);
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
        return EpisodeJson.FILE + " not usable ("
                + message.lines().findFirst().orElse("").strip() + ")";
    }
}
