package balado.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
final class FileTree {

    private FileTree() {}

    /** Deletes a folder and all below it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Gives a folder the files of another one: the same files under a second name, copies where the file system knows no links. */
    static void link(Path from, Path to) throws IOException {
        for (Path file : children(from)) {
            Path name = to.resolve(file.getFileName());
            try {
                Files.createLink(name, file);
            } catch (FileSystemException | UnsupportedOperationException e) {
                Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** What lies directly in a folder, by name. */
    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
