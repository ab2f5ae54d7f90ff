package balado.master;

import balado.speech.Block;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** One way through joined takes, in as many steps as there are: gain, limiter, loudness meter, and what the samples go to. */
final class Pass implements Closeable {

    private static final int BUFFER = 8192;

    /** What is done to samples before the gain. */
    interface Mix extends Closeable {
        void apply(float[] samples, int count, long position) throws IOException;
    }

    private final SampleReader reader;
    private final Mix mix;
    private final float gain;
    private final Ramp level = new Ramp(Block.LENGTH);
    private final Limiter limiter;
    private final LoudnessMeter meter;
    private final SampleSink sink;
    private final Optional<SampleWriter> writer;
    private final float[] in = new float[BUFFER];
    private final float[] out = new float[BUFFER];
    private int filled;
    private int toSkip;
    private long at;

    /**
     * A pass that has given nothing yet.
     *
     * @param mix is closed with the pass
     * @param decibels the gain
     * @param target the file that the samples are written to; without one it is a trial, in which nobody asks for peaks
     */
    Pass(Path joined, int sampleRate, Mix mix, double decibels, SampleSink sink, Optional<Path> target)
            throws IOException {
        this.mix = mix;
        this.gain = (float) Math.pow(10, decibels / 20);
        this.limiter = new Limiter(sampleRate, Math.pow(10, Renderer.CEILING / 20));
        this.meter = target.isPresent() ? new LoudnessMeter(sampleRate) : LoudnessMeter.withoutPeak(sampleRate);
        this.sink = sink;
        this.toSkip = limiter.delay();
        this.reader = new SampleReader(joined);
        this.writer = target.isPresent() ? Optional.of(new SampleWriter(target.get())) : Optional.empty();
        sink.begin();
    }

    /** Goes on up to this sample, which has been written. */
    void advance(long until) throws IOException {
        while (at < until) {
            int count = reader.read(in, (int) Math.min(in.length, until - at));
            if (count == 0) {
                throw new EOFException("the samples end at " + at + ", not at " + until);
            }
            mix.apply(in, count, at);
            at += count;
            amplify(count);
            limiter.apply(in, count);
            give(count);
        }
    }

    private void amplify(int count) {
        for (int from = 0; from < count; from += Block.LENGTH) {
            level.scale(in, from, Math.min(count, from + Block.LENGTH), gain, 0, 0);
        }
    }

    /** Gives what the limiter still holds. */
    void finish() throws IOException {
        Arrays.fill(in, 0, limiter.delay(), 0);
        limiter.apply(in, limiter.delay());
        give(limiter.delay());
        flush();
        if (writer.isPresent()) {
            writer.get().close();
        }
    }

    /** Measured on what was given. */
    Loudness loudness() {
        return meter.loudness();
    }

    /** Gives the first samples but for the limiter's delay at the start. */
    private void give(int count) throws IOException {
        int from = Math.min(toSkip, count);
        toSkip -= from;
        while (from < count) {
            int length = Math.min(count - from, out.length - filled);
            System.arraycopy(in, from, out, filled, length);
            from += length;
            filled += length;
            if (filled == out.length) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        meter.add(out, filled);
        if (writer.isPresent()) {
            writer.get().write(out, filled);
        }
        sink.accept(out, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (reader;
                mix) {
            if (writer.isPresent()) {
                writer.get().close();
            }
        }
    }
}
