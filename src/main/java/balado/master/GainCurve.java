package balado.master;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A gain that moves slowly: a factor in the middle of each hop, and straight lines between. It grows at its end. The factors lie on the disk, as the
 * samples do, because a recording may have to be gone through again from its start.
 */
final class GainCurve implements Closeable {

    private final Path file;
    private final int hop;
    private final SampleWriter writer;
    private final float[] factor = new float[1];
    private int size;
    private boolean ended;

    /**
     * A curve without factors.
     *
     * @param file where they go; it is deleted with {@link #close}
     * @param hop samples between two factors
     */
    GainCurve(Path file, int hop) throws IOException {
        this.file = file;
        this.hop = hop;
        this.writer = new SampleWriter(file);
    }

    /** Adds the factor of the next hop, given in dB. */
    void append(double decibels) throws IOException {
        factor[0] = (float) Math.pow(10, decibels / 20);
        writer.write(factor, 1);
        size++;
    }

    /** The last factor holds beyond the end. */
    void end() throws IOException {
        writer.close();
        ended = true;
    }

    /** Lets readers find what was added. */
    void flush() throws IOException {
        writer.flush();
    }

    /** Samples between two factors. */
    int hop() {
        return hop;
    }

    /** Number of factors. */
    int size() {
        return size;
    }

    /** Up to which sample nothing changes any more. */
    long settled() {
        return ended ? Long.MAX_VALUE : Math.max(0, (size - 1L) * hop + hop / 2);
    }

    /** Applies it from the start on. */
    GainReader read() throws IOException {
        return new GainReader(this, file);
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            Files.deleteIfExists(file);
        }
    }
}
