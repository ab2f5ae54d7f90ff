package balado.master;

import java.util.Arrays;

/**
 * A look-ahead limiter of the true peak, after D. Giannoulis, M. Massberg and J. Reiss, "Digital Dynamic Range Compressor Design" (JAES 60, 2012).
 * The gain that a peak asks for is held over the look-ahead, let go slowly, and averaged over the look-ahead: when the peak comes out the gain is
 * there, and it never jumps. The output is late by {@link #delay()} samples.
 */
final class Limiter {

    private static final double LOOK_AHEAD_SECONDS = 0.005;
    private static final double RELEASE_SECONDS = 0.060;

    private final double ceiling;
    private final double release;
    private final int window;
    private final double share;
    private final TruePeak truePeak = new TruePeak();
    private final SlidingMinimum minimum;

    /** Gains whose mean is applied. */
    private final double[] gains;

    private final float[] delayed;
    private int gainAt;
    private int sampleAt;
    private double gainSum;
    private double held = 1;

    /**
     * A limiter that has heard silence.
     *
     * @param ceiling the greatest peak as an amplitude
     */
    Limiter(int sampleRate, double ceiling) {
        this.ceiling = ceiling;
        release = 1 - Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
        window = Math.max(2, (int) Math.round(LOOK_AHEAD_SECONDS * sampleRate));
        share = 1.0 / window;
        minimum = new SlidingMinimum(window + 1);
        gains = new double[window];
        Arrays.fill(gains, 1);
        gainSum = window;
        delayed = new float[delay()];
    }

    /** How many samples later a sample comes out. */
    int delay() {
        // An interpolated peak stands between two samples; the minimum is one call wider than the mean so that both get
        // its gain.
        return TruePeak.DELAY - 1 + window;
    }

    /** Replaces the first samples by those that come out as they go in. */
    void apply(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] = next(samples[i]);
        }
    }

    private float next(float sample) {
        double peak = truePeak.next(sample, ceiling);
        double wanted = minimum.next(peak > ceiling ? ceiling / peak : 1);
        held = wanted < held ? wanted : held + (wanted - held) * release;
        gainSum += held - gains[gainAt];
        gains[gainAt] = held;
        gainAt = gainAt + 1 == window ? 0 : gainAt + 1;
        float out = delayed[sampleAt];
        delayed[sampleAt] = sample;
        sampleAt = sampleAt + 1 == delayed.length ? 0 : sampleAt + 1;
        return (float) (out * (gainSum * share));
    }
}
