package balado.produce;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at the beginning or the end of episodes: something to say or a sound. Its text holds the sound's hash, so that a fingerprint does.
 *
 * @param text what is said; empty for a sound
 * @param sound the file that is played; empty for a text
 * @param hash SHA-256 of the file
 */
record Insert(String text, Optional<Path> sound, String hash) {

    Insert {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(hash, "hash");
    }

    static Insert said(String text) {
        return new Insert(text, Optional.empty(), "");
    }

    static Insert played(Path sound) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(sound), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            byte[] hash = digest.digest();
            return new Insert("", Optional.of(sound), HexFormat.of().formatHex(hash));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
