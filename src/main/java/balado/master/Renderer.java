package balado.master;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Gives joined takes their final level: the leveller's gain, one gain for all, the limiter. The limiter takes loudness away, so that the one gain is
 * found by trying: each round renders the whole recording and corrects what the last one missed.
 */
final class Renderer {

    /** LUFS, mono counted as dual mono; what Apple Podcasts asks for. */
    static final double TARGET = -16;

    /**
     * dBTP of the samples. Apple asks for −1 dBTP of the file; the encoder's quantisation noise raises single peaks, which this leaves room for.
     */
    static final double CEILING = -2.5;

    private static final double TOLERANCE = 0.1;
    private static final int MOST_ROUNDS = 8;

    /** LU won by each dB of gain, however hard the limiter works. */
    private static final double LEAST_SLOPE = 0.25;

    private final Path joined;
    private final int sampleRate;
    private final GainCurve curve;
    private final long bedStart;
    private final float[] bed;

    /**
     * A renderer of joined takes.
     *
     * @param bedStart where the music begins
     * @param bed what is added to the levelled samples from there on
     */
    Renderer(Path joined, int sampleRate, GainCurve curve, long bedStart, float[] bed) {
        this.joined = joined;
        this.sampleRate = sampleRate;
        this.curve = curve;
        this.bedStart = bedStart;
        this.bed = bed.clone();
    }

    /** The levelled sample at a position, with the music below it. */
    private double mixed(float sample, long position) {
        double levelled = sample * curve.at(position);
        return position >= bedStart && position - bedStart < bed.length
                ? levelled + bed[(int) (position - bedStart)]
                : levelled;
    }

    /**
     * Writes the recording to a file and returns what was measured on it.
     *
     * @throws MasteringException when nothing is heard
     */
    Loudness render(Path target) throws IOException {
        double levelled = levelledLoudness();
        if (levelled == Double.NEGATIVE_INFINITY) {
            throw new MasteringException("The voice gave silence only: try another one.");
        }
        double gain = TARGET - levelled;
        Loudness loudness = render(target, gain);
        double slope = 1;
        for (int round = 1; round < MOST_ROUNDS && Math.abs(TARGET - loudness.integrated()) > TOLERANCE; round++) {
            double before = loudness.integrated();
            double step = (TARGET - before) / slope;
            gain += step;
            loudness = render(target, gain);
            slope = Math.max(LEAST_SLOPE, Math.min(1, (loudness.integrated() - before) / step));
        }
        return loudness;
    }

    private double levelledLoudness() throws IOException {
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        try (SampleReader reader = new SampleReader(joined)) {
            float[] buffer = new float[8192];
            long at = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    meter.add((float) mixed(buffer[i], at++));
                }
            }
        }
        return meter.loudness().integrated();
    }

    private Loudness render(Path target, double decibels) throws IOException {
        double gain = Math.pow(10, decibels / 20);
        Limiter limiter = new Limiter(sampleRate, Math.pow(10, CEILING / 20));
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        try (SampleReader reader = new SampleReader(joined);
                SampleWriter writer = new SampleWriter(target)) {
            Output output = new Output(limiter.delay(), writer, meter);
            float[] buffer = new float[8192];
            long at = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    output.take(limiter.next((float) (gain * mixed(buffer[i], at++))));
                }
            }
            for (int i = 0; i < limiter.delay(); i++) {
                output.take(limiter.next(0));
            }
        }
        return meter.loudness();
    }

    /** Leaves out the limiter's delay at the start. */
    private static final class Output {

        private final SampleWriter writer;
        private final LoudnessMeter meter;
        private int toSkip;

        Output(int toSkip, SampleWriter writer, LoudnessMeter meter) {
            this.toSkip = toSkip;
            this.writer = writer;
            this.meter = meter;
        }

        void take(float sample) throws IOException {
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            writer.write(sample);
            meter.add(sample);
        }
    }
}
