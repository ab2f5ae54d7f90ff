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

/** Listens to a finished MP3 file as a player will, and says what it is. */
final class Audition {

    private Audition() {}

    /**
     * Describes a file.
     *
     * @param file where it lies now
     * @param target where it will be
     */
    static MediaFile of(Path file, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String hash = sha256(channel);
            try (Mp3Reader mp3 = new Mp3Reader(channel)) {
                LoudnessMeter meter = new LoudnessMeter(mp3.sampleRate());
                float[] samples = new float[mp3.frameSize()];
                long length = 0;
                for (int count = mp3.read(samples); count > 0; count = mp3.read(samples)) {
                    meter.add(samples, count);
                    length += count;
                }
                Duration duration = Duration.ofNanos(Math.round(length * 1e9 / mp3.sampleRate()));
                return new MediaFile(target, "audio/mpeg", channel.size(), hash, duration, meter.loudness());
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
