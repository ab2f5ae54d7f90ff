package balado.encode;

import java.io.Closeable;
import java.io.IOException;

/** Feeds an encoder with samples as they come, at its own rate and in its own frames. */
final class SampleFeed implements Closeable {

    private final Resampler resampler;
    private final FrameSplitter frames;
    private final float[] resampled;
    private long given;

    /**
     * A feed of an encoder, which stays the caller's.
     *
     * @param from Hz of what comes
     * @param to Hz of the encoder
     * @param most samples that come at once
     */
    SampleFeed(int from, int to, int most, FrameWriter writer) throws IOException {
        resampler = new Resampler(from, to, most);
        frames = new FrameSplitter(writer);
        resampled = new float[resampler.capacity()];
    }

    void add(float[] samples, int length) throws IOException {
        give(resampler.convert(samples, length, resampled));
    }

    /** Encodes what is held back and ends the file. */
    void finish() throws IOException {
        for (int count = resampler.drain(resampled); count > 0; count = resampler.drain(resampled)) {
            give(count);
        }
        frames.finish();
    }

    private void give(int count) throws IOException {
        frames.write(resampled, count);
        given += count;
    }

    /** Samples that the encoder was given. */
    long given() {
        return given;
    }

    @Override
    public void close() {
        resampler.close();
    }
}
