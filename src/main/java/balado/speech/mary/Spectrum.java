package balado.speech.mary;

/**
 * Keeps the spectrum that parameter generation drew within what the vocoder can say.
 *
 * <p>Generation with a global variance sharpens the formants that plain maximum likelihood blurs (Toda and Tokuda, 2007). With the French voices it
 * overshoots: single vowels come out 20 dB too loud, and where the log spectrum strays more than six nepers from its gain the Padé approximation
 * of order five in the MLSA filter fails and rings (Imai, Sumita and Furuichi, 1983). So each frame takes as much of the sharpening as the filter
 * bears, and is as loud as it would be without.
 */
final class Spectrum {

    /** Nepers; what the filter bears, less a reserve for interpolation between frames. */
    private static final double BEARABLE = 5.5;

    /** Where the spectrum is looked at: equal steps of the warped axis, several for the narrowest ripple of a cepstrum. */
    private static final int POINTS = 128;

    private final double[][] cosines;

    /** What a step of the warped axis is on the straight one. */
    private final double[] widths = new double[POINTS];

    private final double alpha;
    private final double emphasis;

    /**
     * Spectra on a warped frequency axis.
     *
     * @param order number of cepstral coefficients
     * @param alpha the warping
     * @param beta the post-filter's strength
     */
    Spectrum(int order, double alpha, double beta) {
        this.cosines = new double[POINTS][order];
        this.alpha = alpha;
        this.emphasis = 1 + beta;
        for (int point = 0; point < POINTS; point++) {
            double warped = Math.PI * (point + 0.5) / POINTS;
            for (int m = 0; m < order; m++) {
                cosines[point][m] = Math.cos(m * warped);
            }
            widths[point] = (1 - alpha * alpha) / (1 + alpha * alpha + 2 * alpha * Math.cos(warped));
        }
    }

    /** One frame between the blurred and the sharp one, post-filtered: as sharp as can be said, as loud as the blurred one. */
    double[] tame(double[] blurred, double[] sharp) {
        double[] from = emphasise(blurred);
        double[] to = emphasise(sharp);
        double share = share(from, to);
        double[] frame = new double[sharp.length];
        for (int m = 1; m < frame.length; m++) {
            frame[m] = from[m] + share * (to[m] - from[m]);
        }
        frame[0] = Math.log(power(blurred) / power(frame)) / 2;
        return frame;
    }

    /**
     * The post-filter of the vocoder (Yoshimura et al., 2005) without its gain: strengthens all filter coefficients but the first two and the last one.
     * It is linear, so that it may come before the blend; and here its loudness costs nothing, there it took a third of all time.
     */
    private double[] emphasise(double[] cepstrum) {
        int last = cepstrum.length - 1;
        double[] filter = cepstrum.clone();
        for (int m = last - 1; m >= 0; m--) {
            filter[m] -= alpha * filter[m + 1];
        }
        for (int m = 2; m < last; m++) {
            filter[m] *= emphasis;
        }
        for (int m = 0; m < last; m++) {
            filter[m] += alpha * filter[m + 1];
        }
        return filter;
    }

    /** How far one can go from one frame to the other, 0 … 1. */
    private double share(double[] from, double[] to) {
        double share = 1;
        for (double[] row : cosines) {
            double begin = shape(from, row);
            double end = shape(to, row);
            if (Math.abs(end) > BEARABLE) {
                double bound = Math.copySign(BEARABLE, end);
                share = Math.min(share, Math.abs(begin) < BEARABLE ? (bound - begin) / (end - begin) : 0);
            }
        }
        return share;
    }

    /** The log spectrum without its gain. */
    private static double shape(double[] cepstrum, double[] row) {
        double sum = 0;
        for (int m = 1; m < cepstrum.length; m++) {
            sum += cepstrum[m] * row[m];
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
