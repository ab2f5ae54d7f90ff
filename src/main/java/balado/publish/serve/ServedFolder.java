package balado.publish.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that may be seen: regular ones below the folder, no hidden ones, and none that a link reaches outside of it. */
final class ServedFolder {

    private static final String WELCOME = "index.html";

    private final Path root;

    /**
     * A folder that is there.
     *
     * @throws IOException when it is not
     */
    ServedFolder(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * The file behind the path of an address.
     *
     * @param path decoded, beginning with a slash; its dots have been resolved
     */
    Optional<Path> find(String path) {
        String name = path.equals("/") ? WELCOME : path.substring(1);
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.indexOf('\\') >= 0) {
                return Optional.empty();
            }
        }
        try {
            Path file = root.resolve(name).toRealPath();
            boolean inside = file.startsWith(root) && !hidden(root.relativize(file));
            return Optional.of(file).filter(each -> inside && Files.isRegularFile(each));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
