package balado.encode;

import balado.master.Loudness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * A finished audio file.
 *
 * @param path where it lies
 * @param type MIME type
 * @param bytes its size
 * @param sha256 its hash, lower-case hexadecimal
 * @param duration of the encoded sound
 * @param loudness measured on the decoded file
 */
public record MediaFile(Path path, String type, long bytes, String sha256, Duration duration, Loudness loudness) {

    public MediaFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(loudness, "loudness");
    }

    /** Integrated loudness of the decoded file, LUFS. */
    public double lufs() {
        return loudness.integrated();
    }
}
