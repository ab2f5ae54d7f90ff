package balado.speech.mary;

/**
 * Keeps the spectrum that parameter generation drew within what the vocoder can say.
 *
 * <p>Generation with a global variance sharpens the formants that plain maximum likelihood blurs (Toda and Tokuda, 2007), but with the French
 * voices it overshoots: single vowels come out 20 dB too loud, and where the log spectrum strays too far from its gain the Padé approximation in the MLSA
 * filter rings (it is exact to 0.2 dB up to 6.2 nepers; Imai, 1983; Fukada et al., 1992). So each frame takes as much of the sharpening as the filter bears, and is as
 * loud as it would be without.
 */
final class Spectrum {

    /** Nepers; what the filter bears, less a reserve for interpolation between frames. */
    private static final double BEARABLE = 5.5;

    /** Where the spectrum is looked at: equal steps of the warped axis, several for the narrowest ripple of a cepstrum. */
    private static final int POINTS = 128;

    private final double[][] cosines;

    /** What a step of the warped axis is on the straight one. */
    private final double[] widths = new double[POINTS];

    private final double emphasis;

    /**
     * A spectrum on a warped frequency axis.
     *
     * @param order number of cepstral coefficients
     * @param alpha the warping
     * @param beta the post-filter's strength, which the vocoder will add
     */
    Spectrum(int order, double alpha, double beta) {
        this.cosines = new double[POINTS][order];
        this.emphasis = 1 + beta;
        for (int point = 0; point < POINTS; point++) {
            double warped = Math.PI * (point + 0.5) / POINTS;
            for (int m = 0; m < order; m++) {
                cosines[point][m] = Math.cos(m * warped);
            }
            widths[point] = (1 - alpha * alpha) / (1 + alpha * alpha + 2 * alpha * Math.cos(warped));
        }
    }

    /** One frame between the blurred and the sharp one: as sharp as can be said, as loud as the blurred one. */
    double[] tame(double[] blurred, double[] sharp) {
        double share = share(blurred, sharp);
        double[] frame = new double[sharp.length];
        for (int m = 1; m < frame.length; m++) {
            frame[m] = blurred[m] + share * (sharp[m] - blurred[m]);
        }
        frame[0] = Math.log(power(blurred) / power(frame)) / 2;
        return frame;
    }

    /** How far one can go from the blurred to the sharp frame, 0 … 1. */
    private double share(double[] blurred, double[] sharp) {
        double share = 1;
        for (double[] row : cosines) {
            double from = shape(blurred, row);
            double to = shape(sharp, row);
            double bound = Math.copySign(BEARABLE, to);
            if (Math.abs(to) > BEARABLE) {
                share = Math.min(share, Math.abs(from) < BEARABLE ? (bound - from) / (to - from) : 0);
            }
        }
        return share;
    }

    /** The log spectrum without its gain, as the post-filter will leave it. */
    private double shape(double[] cepstrum, double[] row) {
        double sum = cepstrum[1] * row[1];
        for (int m = 2; m < cepstrum.length; m++) {
            sum += cepstrum[m] * emphasis * row[m];
        }
        return sum;
    }

    private double power(double[] cepstrum) {
        double power = 0;
        for (int point = 0; point < POINTS; point++) {
            double log = 0;
            for (int m = 0; m < cepstrum.length; m++) {
                log += cepstrum[m] * cosines[point][m];
            }
            power += widths[point] * Math.exp(2 * log);
        }
        return power;
    }
}
