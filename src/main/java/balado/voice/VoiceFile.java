package balado.voice;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file of a voice.
 *
 * @param name its plain name in the voice's folder
 * @param bytes its size
 * @param sha256 its hash, 64 lower-case hexadecimal digits
 * @param upstream where its maker publishes it
 */
public record VoiceFile(String name, long bytes, String sha256, URI upstream) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public VoiceFile {
        Objects.requireNonNull(upstream, "upstream");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        if (bytes < 0 || !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(name + ": size or hash is wrong");
        }
    }
}
