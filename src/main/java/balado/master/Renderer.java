package balado.master;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Gives joined takes their final level: the leveller's gain, one gain for all, the limiter. The limiter takes loudness away, so that the one gain is
 * found by trying: each round renders what there is and corrects what the last one missed. A long recording is tried on its opening, and then goes
 * out while it is still growing; since the leveller brings every phrase to the same level, the rest is as loud as the opening. When it is not, all
 * of it is rendered again.
 */
final class Renderer implements Closeable {

    /** LUFS, mono counted as dual mono; what Apple Podcasts asks for. */
    static final double TARGET = -16;

    /**
     * dBTP of the samples. Apple asks for −1 dBTP of the file; the encoder's quantisation noise raises single peaks, which this leaves room for.
     */
    static final double CEILING = -2.5;

    /** LU that the result may be off, and that a recording may which was decided on by its opening. */
    private static final double TOLERANCE = 0.1;

    private static final double TOLERANCE_BY_OPENING = 0.3;
    private static final int MOST_ROUNDS = 8;

    private static final int BUFFER = 8192;

    /** LU won by each dB of gain, however hard the limiter works. */
    private static final double LEAST_SLOPE = 0.25;

    private final Path joined;
    private final Path target;
    private final int sampleRate;
    private final GainCurve curve;
    private final SampleSink sink;
    private long bedStart;
    private float[] bed = {};

    /** Decibels beside the leveller's. */
    private double gain;

    /** What goes out as it comes. */
    private Optional<Pass> underWay = Optional.empty();

    /**
     * A renderer of joined takes.
     *
     * @param target the file that the recording goes to
     * @param sink what it goes to as well
     */
    Renderer(Path joined, Path target, int sampleRate, GainCurve curve, SampleSink sink) {
        this.joined = joined;
        this.target = target;
        this.sampleRate = sampleRate;
        this.curve = curve;
        this.sink = sink;
    }

    /** Lays music below, from a sample on. */
    void lay(long start, float[] music) {
        bedStart = start;
        bed = music.clone();
    }

    /** Whether samples go out already. */
    boolean hasBegun() {
        return underWay.isPresent();
    }

    /**
     * Decides on the gain by the first samples and begins to give out.
     *
     * @throws MasteringException when nothing is heard in them
     */
    void begin(long opening) throws IOException {
        search(opening, SampleSink.NONE, Optional.empty());
        underWay = Optional.of(pass(sink, Optional.of(target)));
    }

    /** Gives out samples up to this one. */
    void advance(long until) throws IOException {
        underWay.orElseThrow().advance(until);
    }

    /** Gives out the rest, or, when nothing went out yet or what did is not as loud as it should be, everything; what was measured on it. */
    Loudness finish(long length) throws IOException {
        if (underWay.isPresent()) {
            Loudness loudness = finish(underWay.get(), length);
            if (missing(loudness) <= TOLERANCE_BY_OPENING) {
                sink.end();
                return loudness;
            }
        }
        Loudness loudness = search(length, sink, Optional.of(target));
        sink.end();
        return loudness;
    }

    /** Renders the first samples until they are as loud as they should be; how loud they are then. */
    private Loudness search(long length, SampleSink out, Optional<Path> file) throws IOException {
        double levelled = levelledLoudness(length);
        if (levelled == Double.NEGATIVE_INFINITY) {
            throw new MasteringException("The voice gave silence only: try another one.");
        }
        gain = TARGET - levelled;
        Loudness loudness = finish(pass(out, file), length);
        double slope = 1;
        for (int round = 1; round < MOST_ROUNDS && missing(loudness) > TOLERANCE; round++) {
            double before = loudness.integrated();
            double step = (TARGET - before) / slope;
            gain += step;
            loudness = finish(pass(out, file), length);
            slope = Math.max(LEAST_SLOPE, Math.min(1, (loudness.integrated() - before) / step));
        }
        return loudness;
    }

    private static double missing(Loudness loudness) {
        return Math.abs(TARGET - loudness.integrated());
    }

    private Pass pass(SampleSink out, Optional<Path> file) throws IOException {
        return new Pass(joined, sampleRate, new Mix(), gain, out, file);
    }

    private static Loudness finish(Pass pass, long length) throws IOException {
        try (pass) {
            pass.advance(length);
            pass.finish();
            return pass.loudness();
        }
    }

    private double levelledLoudness(long length) throws IOException {
        PowerMeter meter = new PowerMeter(sampleRate);
        try (SampleReader reader = new SampleReader(joined);
                Mix mix = new Mix()) {
            float[] buffer = new float[BUFFER];
            long at = 0;
            while (at < length) {
                int count = (int) Math.min(reader.read(buffer), length - at);
                mix.apply(buffer, count, at);
                meter.add(buffer, count);
                at += count;
            }
        }
        return Gating.integrated(meter.steps());
    }

    /** Levels samples, and lays the music below them. */
    private final class Mix implements Pass.Mix {

        private final GainReader gains;

        Mix() throws IOException {
            gains = curve.read();
        }

        @Override
        public void apply(float[] samples, int count, long position) throws IOException {
            gains.apply(samples, count, position);
            int first = (int) Math.max(0, Math.min(count, bedStart - position));
            int end = (int) Math.max(0, Math.min(count, bedStart + bed.length - position));
            for (int i = first; i < end; i++) {
                samples[i] += bed[(int) (position + i - bedStart)];
            }
        }

        @Override
        public void close() throws IOException {
            gains.close();
        }
    }

    @Override
    public void close() throws IOException {
        if (underWay.isPresent()) {
            underWay.get().close();
        }
    }
}
