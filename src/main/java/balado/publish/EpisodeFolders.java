package balado.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folders of stored episodes: how they come and go. */
final class EpisodeFolders {

    /** What versions up to 1.0 set aside for the moment of a swap. */
    private static final String ASIDE = ".replaced-";

    private static final String REMOVED = ".removed-";

    /** A file within a folder that is to go. */
    private static final String LEAVING = ".leaving";

    private final Path parent;

    EpisodeFolders(Path parent) {
        this.parent = parent;
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

    /** The folders that episodes may be in, by name. */
    static List<Path> visible(Path parent) throws IOException {
        return Files.isDirectory(parent)
                ? FileTree.children(parent).stream()
                        .filter(folder -> !folder.getFileName().toString().startsWith("."))
                        .toList()
                : List.of();
    }

    /** Whether a folder is to go. */
    static boolean isLeaving(Path folder) {
        return Files.exists(folder.resolve(LEAVING));
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
}
