package balado.publish;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An audio file of a stored episode.
 *
 * @param file its name in the episode's folder, ASCII
 * @param type MIME type
 * @param bytes its size
 * @param sha256 its hash, lower-case hexadecimal
 * @param durationMillis of its sound
 */
public record Enclosure(String file, String type, long bytes, String sha256, long durationMillis) {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public Enclosure {
        Objects.requireNonNull(type, "type");
        if (!isFileName(file)) {
            throw new IllegalArgumentException("no plain file name: " + file);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        if (bytes < 0 || durationMillis < 0) {
            throw new IllegalArgumentException(file + ": " + bytes + " bytes, " + durationMillis + " ms");
        }
    }

    /** Whether a text names a file of a folder and nothing elsewhere. */
    static boolean isFileName(String text) {
        return FILE_NAME.matcher(text).matches();
    }
}
