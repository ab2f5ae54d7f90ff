package balado.master;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads a file of 32-bit little-endian floats from its start to its end. */
public final class SampleReader implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    public SampleReader(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Reads up to a buffer full of samples; 0 at the end only. */
    public int read(float[] samples) throws IOException {
        return read(samples, samples.length);
    }

    /** Reads at most so many samples; 0 at the end only. */
    int read(float[] samples, int most) throws IOException {
        bytes.clear().limit((int) Math.min(bytes.capacity(), (long) most * Float.BYTES));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                break;
            }
        }
        int count = bytes.flip().remaining() / Float.BYTES;
        bytes.asFloatBuffer().get(samples, 0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
