package balado.voice;

import java.net.URI;
import java.util.Objects;

/**
 * A file of a voice.
 *
 * @param name its name in the voice's folder
 * @param bytes its size
 * @param sha256 its hash, 64 lower-case hexadecimal digits
 * @param upstream where its maker publishes it
 */
public record VoiceFile(String name, long bytes, String sha256, URI upstream) {

    public VoiceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(upstream, "upstream");
    }
}
