package balado.article.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of a cache, replaced whole: written beside under a name of its own, then renamed. Several programs may do so at once; the last one wins. Who
 * keeps something that cannot be had again uses a {@link SharedFile}.
 */
final class WholeFile {

    private WholeFile() {}

    /** The folder is made when needed. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, ".new-", ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
