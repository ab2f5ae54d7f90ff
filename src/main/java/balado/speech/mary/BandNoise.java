package balado.speech.mary;

import java.util.random.RandomGenerator;

/**
 * White noise of ±1 through each band's filter. Every utterance is spoken with the same noise, so that it is filtered once, as far as the longest
 * utterance needs. Safe for use by several threads at once.
 */
final class BandNoise {

    private static final int LEAST = 1 << 15;

    private final double[][] filters;
    private final RandomGenerator random;
    private double[] white = new double[0];
    private double[][] bands;

    /**
     * Noise that is not drawn yet.
     *
     * @param filters taps by band and delay
     * @param random draws it, a boolean a sample
     */
    BandNoise(double[][] filters, RandomGenerator random) {
        this.filters = filters;
        this.random = random;
        this.bands = new double[filters.length][0];
    }

    /** At least so many samples, by band and time; nobody writes to them any more. */
    synchronized double[][] samples(int length) {
        if (white.length < length) {
            grow(Math.max(LEAST, Math.max(length, 2 * white.length)));
        }
        return bands;
    }

    private void grow(int length) {
        int drawn = white.length;
        double[] longer = new double[length];
        System.arraycopy(white, 0, longer, 0, drawn);
        for (int n = drawn; n < length; n++) {
            longer[n] = random.nextBoolean() ? 1 : -1;
        }
        white = longer;
        double[][] filtered = new double[filters.length][length];
        for (int band = 0; band < filters.length; band++) {
            System.arraycopy(bands[band], 0, filtered[band], 0, drawn);
            filter(filters[band], drawn, filtered[band]);
        }
        bands = filtered;
    }

    private void filter(double[] taps, int from, double[] result) {
        for (int k = 0; k < taps.length; k++) {
            double tap = taps[k];
            for (int n = Math.max(from, k); n < result.length; n++) {
                result[n] += tap * white[n - k];
            }
        }
    }
}
