package balado.encode;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads a file that another thread is still writing at its end: who has read all of it waits until there is more. */
final class GrowingFile implements ReadableByteChannel {

    private final FileChannel channel;
    private long length;
    private boolean ended;

    /**
     * A file that is there and of which nothing may be read yet.
     *
     * @param start the first byte that is of interest
     */
    GrowingFile(Path file, long start) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(start);
    }

    /** The writer has come up to this byte. */
    synchronized void grow(long to) {
        length = to;
        notifyAll();
    }

    /** It will not grow any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        long there = await(channel.position());
        if (there <= 0) {
            return -1;
        }
        ByteBuffer part = bytes.slice(bytes.position(), (int) Math.min(bytes.remaining(), there));
        int count = channel.read(part);
        bytes.position(bytes.position() + Math.max(0, count));
        return count;
    }

    /** How many bytes there are from a position on, at least one unless it has ended. */
    private synchronized long await(long position) throws InterruptedIOException {
        try {
            while (position >= length && !ended) {
                wait();
            }
            return length - position;
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
