package balado.encode;

import balado.master.Recording;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a recording as a WAV file, mono, 16-bit PCM, at the recording's sample rate.
 *
 * @see <a href="https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html">WAVE audio file format</a>
 */
public final class WavWriter {

    private static final int HEADER_BYTES = 44;

    private WavWriter() {}

    /**
     * Writes the file beside its place and renames it, so that it is there whole or not at all.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Recording recording, Path target) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (InputStream samples = new BufferedInputStream(Files.newInputStream(recording.samples()));
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                out.write(header(recording));
                copy(new DataInputStream(samples), recording.length(), out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(DataInputStream samples, long length, OutputStream out) throws IOException {
        for (long i = 0; i < length; i++) {
            float sample = Float.intBitsToFloat(Integer.reverseBytes(samples.readInt()));
            int pcm = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample * Short.MAX_VALUE)));
            out.write(pcm & 0xFF);
            out.write(pcm >> 8 & 0xFF);
        }
    }

    private static byte[] header(Recording recording) {
        long data = recording.length() * Short.BYTES;
        int rate = recording.sampleRate();
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt((int) (data + HEADER_BYTES - 8))
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate * Short.BYTES)
                .putShort((short) Short.BYTES)
                .putShort((short) Short.SIZE)
                .put(ascii("data"))
                .putInt((int) data)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
