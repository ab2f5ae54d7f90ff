package balado.master;

/**
 * The true peak of ITU-R BS.1770-4, Annex 2: the sound four times oversampled by the standard's interpolating filter of 4 × 12 taps. The filter
 * looks 6 samples ahead: what a call returns is the peak around the sample that came {@link #DELAY} calls before.
 */
final class TruePeak {

    /** Samples between a peak and the call that reports it. */
    static final int DELAY = 6;

    private static final int TAPS = 12;

    /** Phases 0 and 1 of the standard's table; 3 and 2 are the same backwards. */
    private static final double[] PHASE_0 = {
        0.0017089843750,
        0.0109863281250,
        -0.0196533203125,
        0.0332031250000,
        -0.0594482421875,
        0.1373291015625,
        0.9721679687500,
        -0.1022949218750,
        0.0476074218750,
        -0.0266113281250,
        0.0148925781250,
        -0.0083007812500
    };

    private static final double[] PHASE_1 = {
        -0.0291748046875,
        0.0292968750000,
        -0.0517578125000,
        0.0891113281250,
        -0.1665039062500,
        0.4650878906250,
        0.7797851562500,
        -0.2003173828125,
        0.1015625000000,
        -0.0582275390625,
        0.0330810546875,
        -0.0189208984375
    };

    /** No phase makes more of its samples than this: the sum of the absolute taps of phase 1, rounded up. */
    private static final double GREATEST_GAIN = 2.03;

    /** Samples that are passed over at once when none is loud. */
    private static final int BLOCK = 64;

    /** The last samples, written twice so that a window never wraps. */
    private final float[] window = new float[2 * TAPS];

    private int newest;
    private int sinceLoud = TAPS;

    /**
     * Takes the next sample.
     *
     * @param floor peaks at or below it are of no interest
     * @return the peak, or 0 when it is certainly not above the floor
     */
    double next(float sample, double floor) {
        newest = newest == 0 ? TAPS - 1 : newest - 1;
        window[newest] = sample;
        window[newest + TAPS] = sample;
        sinceLoud = Math.abs(sample) * GREATEST_GAIN > floor ? 0 : sinceLoud + 1;
        return sinceLoud < TAPS ? peak() : 0;
    }

    /**
     * Takes the first {@code length} samples.
     *
     * @param floor peaks at or below it are of no interest
     * @return the greatest peak among those, or the floor
     */
    double greatest(float[] samples, int length, double floor) {
        double greatest = floor;
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            int first = isPassedOver(samples, from, to, greatest) ? Math.max(from, to - TAPS) : from;
            for (int i = first; i < to; i++) {
                greatest = Math.max(greatest, next(samples[i], greatest));
            }
        }
        return greatest;
    }

    /** Whether no peak is above the floor while these come; the last ones are still to be taken. */
    private boolean isPassedOver(float[] samples, int from, int to, double floor) {
        float quiet = (float) (floor / GREATEST_GAIN);
        for (int i = from; i < to; i++) {
            if (Math.abs(samples[i]) >= quiet) {
                return false;
            }
        }
        return sinceLoud >= TAPS;
    }

    private double peak() {
        double p0 = 0;
        double p1 = 0;
        double p2 = 0;
        double p3 = 0;
        for (int i = 0; i < TAPS; i++) {
            double forward = window[newest + i];
            double backward = window[newest + TAPS - 1 - i];
            p0 += PHASE_0[i] * forward;
            p1 += PHASE_1[i] * forward;
            p2 += PHASE_1[i] * backward;
            p3 += PHASE_0[i] * backward;
        }
        double between = Math.max(Math.max(Math.abs(p0), Math.abs(p1)), Math.max(Math.abs(p2), Math.abs(p3)));
        return Math.max(between, Math.abs(window[newest + DELAY]));
    }
}
