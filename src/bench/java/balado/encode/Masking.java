package balado.encode;

/**
 * Which noise sound hides, by critical bands: the spreading of ITU-R BS.1387-1 (basic version), with its offsets, and the threshold in
 * quiet of Terhardt, "Calculating virtual pitch", 1979.
 */
final class Masking {

    /** dB SPL that a sine of full scale is played at, as in BS.1387. */
    private static final double FULL_SCALE = 92;

    /** Energy of a sine of full scale in a frame with a Hann window. */
    private static final double FULL_SCALE_ENERGY = 3.0 / 32 * BarkBands.FRAME * BarkBands.FRAME;

    /** dB by which the excitation falls for each Bark below a masker. */
    private static final double SLOPE_BELOW = 27;

    private static final double SILENCE = 1e-20;

    private Masking() {}

    /** The energy of noise in each band that the sound with these energies just hides. */
    static double[] threshold(double[] energies) {
        double[] excitation = new double[BarkBands.COUNT];
        for (int masker = 0; masker < BarkBands.COUNT; masker++) {
            double slopeAbove = slopeAbove(masker, level(energies[masker]));
            for (int band = 0; band < BarkBands.COUNT; band++) {
                double fall = band < masker ? SLOPE_BELOW * (masker - band) : slopeAbove * (band - masker);
                excitation[band] += energies[masker] * power(-fall);
            }
        }
        double[] threshold = new double[BarkBands.COUNT];
        for (int band = 0; band < BarkBands.COUNT; band++) {
            threshold[band] = Math.max(excitation[band] * power(-offset(band)), quiet(band));
        }
        return threshold;
    }

    private static double slopeAbove(int band, double level) {
        return 24 + 230 / centre(band) - 0.2 * level;
    }

    /** dB by which noise must lie below the excitation. */
    private static double offset(int band) {
        return band < 12 ? 3 : 0.25 * (band + 0.5);
    }

    /** Energy of the threshold in quiet. */
    private static double quiet(int band) {
        double khz = centre(band) / 1000;
        double level = 3.64 * Math.pow(khz, -0.8) - 6.5 * Math.exp(-0.6 * Math.pow(khz - 3.3, 2)) + 1e-3 * Math.pow(khz, 4);
        return FULL_SCALE_ENERGY * power(level - FULL_SCALE);
    }

    private static double centre(int band) {
        return (BarkBands.lowerEdge(band) + BarkBands.upperEdge(band)) / 2.0;
    }

    /** dB SPL. */
    private static double level(double energy) {
        return FULL_SCALE + 10 * Math.log10((energy + SILENCE) / FULL_SCALE_ENERGY);
    }

    private static double power(double decibels) {
        return Math.pow(10, decibels / 10);
    }
}
