package balado.speech.mary;

import java.util.random.RandomGenerator;

/**
 * White noise of ±1 through each band's filter. Every utterance is spoken with the same noise, so that it is filtered once; and after a while it begins
 * anew, so that a long utterance needs no more of it than a short one. What comes back after seconds is not heard as the same.
 */
final class BandNoise {

    /** Samples that the filters work on at once: as many as stay near the processor. */
    private static final int BLOCK = 2048;

    private final int period;
    private final int memory;
    private final double[][] bands;

    /**
     * Noise that is drawn and filtered now.
     *
     * @param filters taps by band and delay
     * @param random draws it, a boolean a sample
     * @param period samples after which the white noise begins anew
     * @param stretch the most samples that are asked for at once
     */
    BandNoise(double[][] filters, RandomGenerator random, int period, int stretch) {
        this.period = period;
        this.memory = filters[0].length - 1;
        double[] white = new double[period + memory + stretch];
        for (int n = 0; n < white.length; n++) {
            white[n] = n >= period ? white[n - period] : random.nextBoolean() ? 1 : -1;
        }
        this.bands = new double[filters.length][];
        for (int band = 0; band < filters.length; band++) {
            bands[band] = filtered(white, filters[band]);
        }
    }

    private static double[] filtered(double[] white, double[] taps) {
        double[] result = new double[white.length];
        for (int begin = 0; begin < result.length; begin += BLOCK) {
            int end = Math.min(result.length, begin + BLOCK);
            for (int delay = 0; delay < taps.length; delay++) {
                add(taps[delay], white, delay, result, Math.max(begin, delay), end);
            }
        }
        return result;
    }

    private static void add(double tap, double[] white, int delay, double[] result, int begin, int end) {
        for (int n = begin; n < end; n++) {
            result[n] += tap * white[n - delay];
        }
    }

    /** Where the stretch that begins at this sample of an utterance stands in {@link #band}: only at first the filters have nothing behind them. */
    int place(int sample) {
        return sample <= memory ? sample : memory + (sample - memory) % period;
    }

    /** The noise of a band; nobody writes to it. */
    double[] band(int band) {
        return bands[band];
    }
}
