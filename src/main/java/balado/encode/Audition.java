package balado.encode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Listens to a finished file as a player will, and says what it is. */
final class Audition {

    private Audition() {}

    /**
     * Describes a file.
     *
     * @param file where it lies now
     * @param target where it will be
     */
    static MediaFile of(Path file, Path target, AudioFormat format) throws IOException {
        SoundReport sound = SoundReport.of(file);
        return new MediaFile(target, format.type(), Files.size(file), sha256(file), sound.duration(), sound.loudness());
    }

    private static String sha256(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            while (channel.read(bytes.clear()) >= 0) {
                digest.update(bytes.flip());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
