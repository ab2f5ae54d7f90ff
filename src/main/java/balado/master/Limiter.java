package balado.master;

import balado.speech.Block;
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

    /** Gains whose mean is applied, and behind them those of the block that is under way. */
    private final double[] gains;

    /** What is still to come out, and behind it what goes in. */
    private final float[] delayed;

    /** What samples ask for, by default: to be left alone. */
    private final double[] none = new double[Block.LENGTH];

    private final double[] wanted = new double[Block.LENGTH];
    private double gainSum;
    private double held = 1;

    /** Samples since one was too loud; it counts no further than it is asked for. */
    private int quietFor;

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
        gains = new double[window + Block.LENGTH];
        Arrays.fill(gains, 1);
        Arrays.fill(none, 1);
        gainSum = window;
        quietFor = 2 * window + 1;
        delayed = new float[delay() + TruePeak.MOST];
    }

    /** How many samples later a sample comes out. */
    int delay() {
        // An interpolated peak stands between two samples; the minimum is one call wider than the mean so that both get
        // its gain.
        return TruePeak.DELAY - 1 + window;
    }

    /** Replaces the first samples by those that come out as they go in. */
    void apply(float[] samples, int count) {
        for (int from = 0; from < count; from += TruePeak.MOST) {
            apply(samples, from, Math.min(TruePeak.MOST, count - from));
        }
    }

    private void apply(float[] samples, int from, int count) {
        truePeak.take(samples, from, count);
        delay(samples, from, count);
        for (int at = 0; at < count; at += Block.LENGTH) {
            int length = Math.min(Block.LENGTH, count - at);
            boolean isLoud = !truePeak.isQuiet(at, at + length, ceiling)
                    && truePeak.greatest(at, at + length, ceiling) > ceiling;
            if (isLoud || !isOpen()) {
                scale(samples, from + at, length, isLoud || quietFor <= window ? wanted(at, length, isLoud) : none);
                quietFor = isLoud ? 0 : quietFor + length;
            }
        }
    }

    private void delay(float[] samples, int from, int count) {
        System.arraycopy(samples, from, delayed, delay(), count);
        System.arraycopy(delayed, 0, samples, from, count);
        System.arraycopy(delayed, count, delayed, 0, delay());
    }

    /** Whether samples come out as they are: nothing is asked for any more, and the gain is as near to 1 as it gets. */
    private boolean isOpen() {
        return quietFor > 2 * window && gains[0] == held;
    }

    /** The gains that samples, and those before them, ask for. */
    private double[] wanted(int at, int length, boolean isLoud) {
        for (int i = 0; i < length; i++) {
            double peak = isLoud ? truePeak.peak(at + i) : 0;
            wanted[i] = minimum.next(peak > ceiling ? ceiling / peak : 1);
        }
        return wanted;
    }

    private void scale(float[] samples, int from, int length, double[] asked) {
        double gain = held;
        double sum = gainSum;
        for (int i = 0; i < length; i++) {
            gain = asked[i] < gain ? asked[i] : gain + (asked[i] - gain) * release;
            sum += gain - gains[i];
            gains[window + i] = gain;
            samples[from + i] = (float) (samples[from + i] * (sum * share));
        }
        held = gain;
        gainSum = sum;
        System.arraycopy(gains, length, gains, 0, window);
    }
}
