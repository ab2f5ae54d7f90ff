package balado.master;

import balado.speech.Block;
import balado.speech.Fused;

/**
 * The true peak of ITU-R BS.1770-4, Annex 2: the sound four times oversampled by the standard's interpolating filter of 4 × 12 taps. The filter
 * looks 6 samples ahead: what a sample reports is the peak around the one that came {@link #DELAY} before.
 */
final class TruePeak {

    /** Samples between a peak and the one that reports it. */
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

    /** The halves of both, the even and the odd one: what they have of the sum and of the difference of a tap and the one that faces it. */
    private static final double[] EVEN_0 = half(PHASE_0, 1);

    private static final double[] ODD_0 = half(PHASE_0, -1);
    private static final double[] EVEN_1 = half(PHASE_1, 1);
    private static final double[] ODD_1 = half(PHASE_1, -1);

    /** No phase makes more of its samples than this: the sum of the absolute taps of phase 1, rounded up. */
    private static final double GREATEST_GAIN = 2.03;

    /** Samples that are taken at once. */
    static final int MOST = 1 << 13;

    /** Samples that the filter looks back at from the newest one. */
    private static final int PAST = TAPS - 1;

    /** The samples that were taken last, behind the last ones before them. */
    private final float[] heard = new float[PAST + MOST];

    private int taken;

    /** Up to which of those the filter looks back at one that may be loud. */
    private int loudUntil;

    /**
     * Takes samples and finds their greatest peak.
     *
     * @param length how many of them
     * @param floor peaks at or below it are of no interest
     * @return the greatest peak, or the floor
     */
    double greatest(float[] samples, int length, double floor) {
        double greatest = floor;
        for (int from = 0; from < length; from += MOST) {
            take(samples, from, Math.min(MOST, length - from));
            for (int at = 0; at < taken; at += Block.LENGTH) {
                int to = Math.min(taken, at + Block.LENGTH);
                greatest = isQuiet(at, to, greatest) ? greatest : greatest(at, to, greatest);
            }
        }
        return greatest;
    }

    /**
     * Takes the next samples.
     *
     * @param from the first one's index
     * @param count at most {@link #MOST}
     */
    void take(float[] samples, int from, int count) {
        loudUntil = Math.max(0, loudUntil - taken);
        System.arraycopy(heard, taken, heard, 0, PAST);
        System.arraycopy(samples, from, heard, PAST, count);
        taken = count;
    }

    /**
     * Whether some of the samples taken last certainly report no peak above the floor.
     *
     * @param from the first one's number, counted from the first one that was taken with it
     * @param to the number behind the last one's
     */
    boolean isQuiet(int from, int to, double floor) {
        float quiet = (float) (floor / GREATEST_GAIN);
        for (int i = from + PAST; i < to + PAST; i++) {
            if (Math.abs(heard[i]) >= quiet) {
                return false;
            }
        }
        return from >= loudUntil;
    }

    /** The greatest peak that those samples report, or the floor; they are asked for in order, but those that are quiet need not be. */
    double greatest(int from, int to, double floor) {
        double greatest = floor;
        for (int i = from; i < to; i++) {
            loudUntil = Math.abs(heard[PAST + i]) * GREATEST_GAIN > greatest ? i + TAPS : loudUntil;
            greatest = i < loudUntil ? Math.max(greatest, peak(i)) : greatest;
        }
        return greatest;
    }

    /**
     * The peak that one of the samples taken last reports, by its number. A phase and its reverse give the sum and the difference of what their even and
     * their odd half give, the greater of which is the sum of their magnitudes.
     */
    double peak(int index) {
        double even0 = 0;
        double odd0 = 0;
        double even1 = 0;
        double odd1 = 0;
        for (int i = 0; i < TAPS / 2; i++) {
            double early = heard[index + i];
            double late = heard[index + PAST - i];
            even0 = Fused.add(EVEN_0[i], early + late, even0);
            odd0 = Fused.add(ODD_0[i], early - late, odd0);
            even1 = Fused.add(EVEN_1[i], early + late, even1);
            odd1 = Fused.add(ODD_1[i], early - late, odd1);
        }
        double between = Math.max(Math.abs(even0) + Math.abs(odd0), Math.abs(even1) + Math.abs(odd1));
        return Math.max(between, Math.abs(heard[index + PAST - DELAY]));
    }

    private static double[] half(double[] phase, int sign) {
        double[] half = new double[TAPS / 2];
        for (int i = 0; i < half.length; i++) {
            half[i] = (phase[i] + sign * phase[TAPS - 1 - i]) / 2;
        }
        return half;
    }
}
