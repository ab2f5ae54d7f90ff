package balado.encode;

import balado.master.LoudnessMeter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String hash = sha256(channel);
            try (AudioReader reader = new AudioReader(channel, 0)) {
                LoudnessMeter meter = new LoudnessMeter(reader.sampleRate());
                long length = 0;
                for (float[] samples = reader.read(); samples.length > 0; samples = reader.read()) {
                    meter.add(samples, samples.length);
                    length += samples.length;
                }
                Duration duration = Duration.ofNanos(Math.round(length * 1e9 / reader.sampleRate()));
                return new MediaFile(target, format.type(), channel.size(), hash, duration, meter.loudness());
            }
        }
    }

    private static String sha256(FileChannel channel) throws IOException {
        try {
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
