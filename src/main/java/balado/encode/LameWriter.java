package balado.encode;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** MP3 by the system's LAME, behind what a file has already. */
final class LameWriter implements FrameWriter {

    /** Samples that are given at once: sixteen frames of MP3. */
    private static final int FRAME = 576 * 16;

    /** What LAME may need: 1.25 bytes a sample and 7200. */
    private static final int MOST_BYTES = FRAME * 5 / 4 + 7200;

    private final Lame lame;
    private final FileChannel channel;
    private final long start;
    private final Pointer stream;
    private final Memory input = new Memory((long) FRAME * Float.BYTES);
    private final Memory bytes = new Memory(MOST_BYTES);

    LameWriter(Lame lame, FileChannel channel, AudioFormat format) throws IOException {
        this.lame = lame;
        this.channel = channel;
        this.start = channel.position();
        this.stream = lame.begin(format.sampleRate(), format.bitRate());
    }

    @Override
    public int frameSize() {
        return FRAME;
    }

    @Override
    public void write(float[] samples, int length) throws IOException {
        input.write(0, samples, 0, length);
        write(lame.encode(stream, input, length, bytes));
    }

    @Override
    public void finish() throws IOException {
        write(lame.flush(stream, bytes));
        int length = lame.header(stream, bytes);
        ByteBuffer header = bytes.getByteBuffer(0, length);
        for (long at = start; header.hasRemaining(); ) {
            at += channel.write(header, at);
        }
    }

    private void write(int count) throws IOException {
        if (count < 0) {
            throw new EncodeException("Encoding mp3 failed: LAME's error " + count + ".");
        }
        ByteBuffer encoded = bytes.getByteBuffer(0, count);
        while (encoded.hasRemaining()) {
            channel.write(encoded);
        }
    }

    @Override
    public void close() {
        lame.end(stream);
        input.close();
        bytes.close();
    }
}
