package balado.master;

import balado.speech.Fused;

/**
 * The K-weighting filter of ITU-R BS.1770-4, Annex 1: a high shelf (the head) and a high-pass (RLB). The standard gives coefficients for 48 kHz
 * only; at any other rate they come from the analogue prototypes through the bilinear transform, with the prototypes' parameters as B. De Man,
 * "Evaluation of Implementations of the EBU R128 Loudness Measurement" (AES Convention 145, 2018), derived them.
 */
final class KWeighting {

    /** What the standard subtracts so that a 997 Hz sine of 0 dBFS in one channel reads −3.01 LKFS. */
    static final double OFFSET = -0.691;

    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_BAND_EXPONENT = 0.4996667741545416;
    private static final double HIGH_PASS_HZ = 38.13547087602444;
    private static final double HIGH_PASS_Q = 0.5003270373238773;

    /** Far below any sound and far above denormal numbers, which processors are slow at. */
    private static final double ANTI_DENORMAL = 1e-30;

    private final Biquad shelf;
    private final Biquad highPass;

    /** The last two samples, what the shelf made of them, and what both filters did. */
    private double last;

    private double beforeLast;
    private double lastShelved;
    private double beforeLastShelved;
    private double lastOut;
    private double beforeLastOut;

    KWeighting(int sampleRate) {
        shelf = shelf(sampleRate);
        highPass = highPass(sampleRate);
    }

    /**
     * Weighs the next samples.
     *
     * @param from the first one's index
     * @param to the index behind the last one
     * @return the sum of their squares
     */
    double power(float[] samples, int from, int to) {
        double in1 = last;
        double in2 = beforeLast;
        double middle1 = lastShelved;
        double middle2 = beforeLastShelved;
        double out1 = lastOut;
        double out2 = beforeLastOut;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double in = samples[i];
            double middle = next(shelf, in, in1, in2, middle1, middle2);
            double out = next(highPass, middle, middle1, middle2, out1, out2);
            in2 = in1;
            in1 = in;
            middle2 = middle1;
            middle1 = middle;
            out2 = out1;
            out1 = out;
            sum = Fused.add(out, out, sum);
        }
        last = in1;
        beforeLast = in2;
        lastShelved = middle1;
        beforeLastShelved = middle2;
        lastOut = out1;
        beforeLastOut = out2;
        return sum;
    }

    /** What a filter gives, in direct form I; of what it gave before the last is added last, so that a sample waits for one operation of the one before. */
    private static double next(Biquad filter, double in, double in1, double in2, double out1, double out2) {
        double taps =
                Fused.add(filter.b0(), in, Fused.add(filter.b1(), in1, Fused.add(filter.b2(), in2, ANTI_DENORMAL)));
        return Fused.add(-filter.a1(), out1, Fused.add(-filter.a2(), out2, taps));
    }

    static Biquad shelf(int sampleRate) {
        double k = Math.tan(Math.PI * SHELF_HZ / sampleRate);
        double high = Math.pow(10, SHELF_DB / 20);
        double band = Math.pow(high, SHELF_BAND_EXPONENT);
        double a0 = 1 + k / SHELF_Q + k * k;
        return new Biquad(
                (high + band * k / SHELF_Q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / SHELF_Q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / SHELF_Q + k * k) / a0);
    }

    static Biquad highPass(int sampleRate) {
        double k = Math.tan(Math.PI * HIGH_PASS_HZ / sampleRate);
        double a0 = 1 + k / HIGH_PASS_Q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / HIGH_PASS_Q + k * k) / a0);
    }

    /** LUFS of a mean square of K-weighted mono samples, which count twice: they will be heard from two loudspeakers. */
    static double lufs(double meanSquare) {
        return OFFSET + 10 * Math.log10(2 * meanSquare);
    }

    /** The inverse of {@link #lufs}. */
    static double meanSquare(double lufs) {
        return Math.pow(10, (lufs - OFFSET) / 10) / 2;
    }
}
