package balado.article.document;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Where pictures lie that came inside a document, in the user's cache folder. An article names its picture by a path; a picture is stored under
 * its digest, so that the path is the same in each run, and no run leaves more than the one before.
 */
final class PictureCache {

    private final Path folder;

    PictureCache(Path folder) {
        this.folder = folder;
    }

    /** {@code $XDG_CACHE_HOME/balado/pictures}, else {@code ~/.cache/balado/pictures}. */
    static PictureCache ofUser() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path cache = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return new PictureCache(cache.resolve("balado").resolve("pictures"));
    }

    /** The absolute path of a stored picture; empty when it is neither JPEG nor PNG, or cannot be written. */
    Optional<String> store(byte[] picture) {
        Optional<String> ending = ending(picture);
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(digest(picture) + ending.get()).toAbsolutePath();
        try {
            if (!Files.exists(file) || Files.size(file) != picture.length) {
                Files.createDirectories(folder);
                Path part = Files.createTempFile(folder, "picture", ".part");
                Files.write(part, picture);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(file.toString());
        } catch (IOException e) {
            return Optional.empty(); // the book is read without its cover
        }
    }

    private static Optional<String> ending(byte[] picture) {
        if (picture.length < 8) {
            return Optional.empty();
        }
        if ((picture[0] & 0xFF) == 0xFF && (picture[1] & 0xFF) == 0xD8) {
            return Optional.of(".jpg");
        }
        return (picture[0] & 0xFF) == 0x89 && picture[1] == 'P' && picture[2] == 'N'
                ? Optional.of(".png")
                : Optional.empty();
    }

    private static String digest(byte[] picture) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture);
            return String.format("%064x", new BigInteger(1, digest)).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
