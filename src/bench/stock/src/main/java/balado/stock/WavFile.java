package balado.stock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/** A WAV file that grows: mono, 16 kHz, 16-bit PCM. */
final class WavFile implements Closeable {

    private static final int RATE = 16_000;
    private static final int HEADER_BYTES = 44;

    private final FileChannel channel;
    private final byte[] buffer = new byte[1 << 16];
    private long bytes;

    WavFile(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        channel.position(HEADER_BYTES);
    }

    /** Appends all of a stream, to its very end, since MaryTTS's vocoder waits for that; the bytes that came. */
    long append(AudioInputStream audio) throws IOException {
        AudioFormat format = audio.getFormat();
        if (format.getSampleRate() != RATE
                || format.getSampleSizeInBits() != Short.SIZE
                || format.getChannels() != 1
                || format.isBigEndian()) {
            throw new IOException("not 16 kHz, 16 bit, mono, little-endian: " + format);
        }
        long before = bytes;
        for (int count = audio.read(buffer); count >= 0; count = audio.read(buffer)) {
            channel.write(ByteBuffer.wrap(buffer, 0, count));
            bytes += count;
        }
        return bytes - before;
    }

    double seconds() {
        return (double) bytes / Short.BYTES / RATE;
    }

    /** Writes the header. */
    @Override
    public void close() throws IOException {
        try (channel) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            header.put(ascii("RIFF")).putInt((int) (bytes + HEADER_BYTES - 8));
            header.put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
            header.putInt(RATE).putInt(RATE * Short.BYTES).putShort((short) Short.BYTES).putShort((short) Short.SIZE);
            header.put(ascii("data")).putInt((int) bytes);
            channel.write(header.flip(), 0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
