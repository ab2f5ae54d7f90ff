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

    private final Biquad shelf;
    private final Biquad highPass;

    KWeighting(int sampleRate) {
        shelf = shelf(sampleRate);
        highPass = highPass(sampleRate);
    }

    double next(double sample) {
        return highPass.next(shelf.next(sample));
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
