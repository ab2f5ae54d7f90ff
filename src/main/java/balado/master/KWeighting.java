package balado.master;

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

    /** The memories of both filters, in transposed direct form II. */
    private double shelf1;

    private double shelf2;
    private double high1;
    private double high2;

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
        // What a filter gives waits for its first memory only, and that for as little as can be: the order of the
        // additions is half of the time.
        double s1 = shelf1;
        double s2 = shelf2;
        double h1 = high1;
        double h2 = high2;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double in = samples[i];
            double middle = shelf.b0() * in + s1;
            s1 = (shelf.b1() * in + s2 + ANTI_DENORMAL) - shelf.a1() * middle;
            s2 = shelf.b2() * in - shelf.a2() * middle;
            double out = highPass.b0() * middle + h1;
            h1 = (highPass.b1() * middle + h2 + ANTI_DENORMAL) - highPass.a1() * out;
            h2 = highPass.b2() * middle - highPass.a2() * out;
            sum += out * out;
        }
        shelf1 = s1;
        shelf2 = s2;
        high1 = h1;
        high2 = h2;
        return sum;
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
