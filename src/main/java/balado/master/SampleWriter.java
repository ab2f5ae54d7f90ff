package balado.master;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file of 32-bit little-endian floats, replacing one that is there. */
final class SampleWriter implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    SampleWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Writes the first {@code length} of some samples. */
    void write(float[] samples, int length) throws IOException {
        for (int from = 0; from < length; ) {
            if (!bytes.hasRemaining()) {
                flush();
            }
            int count = Math.min(length - from, bytes.remaining() / Float.BYTES);
            bytes.asFloatBuffer().put(samples, from, count);
            bytes.position(bytes.position() + count * Float.BYTES);
            from += count;
        }
    }

    /** Writes what was held back, so that a reader finds it. */
    void flush() throws IOException {
        bytes.flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        bytes.clear();
    }

    /** Writes the rest; a second call does nothing. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                flush();
            }
        }
    }
}
