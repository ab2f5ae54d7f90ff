package balado.speech.mary;

import java.util.Arrays;

/**
 * Keeps the spectrum that parameter generation drew within what the vocoder can say.
 *
 * <p>Generation with a global variance sharpens the formants that plain maximum likelihood blurs (Toda and Tokuda, 2007). With the French voices it
 * overshoots: single vowels come out 20 dB too loud, and where the log spectrum strays more than six nepers from its gain the Padé approximation
 * of order five in the MLSA filter fails and rings (Imai, Sumita and Furuichi, 1983). So each frame takes as much of the sharpening as the filter
 * bears, and is as loud as it would be without.
 *
 * <p>Spectra are arrays by coefficient and frame, and the innermost loops run over frames, which a compiler turns into vector instructions.
 */
final class Spectrum {

    /** Nepers; what the filter bears, less a reserve for interpolation between frames. */
    private static final double BEARABLE = 5.5;

    /** Where the spectrum is looked at: equal steps of the warped axis, several for the narrowest ripple of a cepstrum. */
    private static final int POINTS = 128;

    /** Frames that are worked on at once. */
    private static final int BLOCK = 64;

    /** Coefficients that are. */
    private static final int ABREAST = 5;

    private final int order;
    private final double alpha;
    private final double emphasis;

    /** From a cepstrum to its log spectrum at the points, by point and coefficient; behind the last one zeros. */
    private final double[][] plain = new double[POINTS][];

    /** The same with the post-filter before it and without gain. */
    private final double[][] shape = new double[POINTS][];

    /** What a step of the warped axis is on the straight one. */
    private final double[] widths = new double[POINTS];

    /**
     * Spectra on a warped frequency axis.
     *
     * @param order number of cepstral coefficients
     * @param alpha the warping
     * @param beta the post-filter's strength
     */
    Spectrum(int order, double alpha, double beta) {
        this.order = order;
        this.alpha = alpha;
        this.emphasis = 1 + beta;
        for (int point = 0; point < POINTS; point++) {
            double warped = Math.PI * (point + 0.5) / POINTS;
            plain[point] = new double[rows()];
            for (int m = 0; m < order; m++) {
                plain[point][m] = Math.cos(m * warped);
            }
            widths[point] = (1 - alpha * alpha) / (1 + alpha * alpha + 2 * alpha * Math.cos(warped));
        }
        shape();
    }

    /** Every coefficient by itself through the post-filter. */
    private void shape() {
        double[][] units = new double[order][order];
        for (int m = 0; m < order; m++) {
            units[m][m] = 1;
        }
        emphasise(units);
        for (int point = 0; point < POINTS; point++) {
            shape[point] = new double[rows()];
            for (int m = 1; m < order; m++) {
                add(plain[point][m], units[m], shape[point], order);
            }
        }
    }

    /**
     * Frames between the blurred and the sharp ones, post-filtered: as sharp as can be said, as loud as the blurred ones.
     *
     * @param blurred mel-cepstra by coefficient and frame
     * @param sharp the same
     */
    double[][] tame(double[][] blurred, double[][] sharp) {
        int frames = blurred[0].length;
        double[][] tamed = new double[order][frames];
        double[] share = new double[frames];
        double[] gain = new double[frames];
        Block block = new Block();
        for (int from = 0; from < frames; from += BLOCK) {
            block.weigh(blurred, sharp, from, Math.min(BLOCK, frames - from), share, gain);
        }
        for (int m = 0; m < order; m++) {
            blend(blurred[m], sharp[m], share, tamed[m]);
        }
        emphasise(tamed);
        tamed[0] = gain;
        return tamed;
    }

    /**
     * The post-filter of the vocoder (Yoshimura et al., 2005) without its gain: strengthens all filter coefficients but the first two and the last one.
     * It is linear, so that it may come before the blend; and here its loudness costs nothing, there it took a third of all time.
     */
    private void emphasise(double[][] cepstra) {
        int last = order - 1;
        int frames = cepstra[0].length;
        MlsaFilter.toCoefficients(cepstra, alpha);
        for (int m = 2; m < last; m++) {
            for (int t = 0; t < frames; t++) {
                cepstra[m][t] *= emphasis;
            }
        }
        for (int m = 0; m < last; m++) {
            add(alpha, cepstra[m + 1], cepstra[m], frames);
        }
    }

    private static void blend(double[] from, double[] to, double[] share, double[] blended) {
        for (int t = 0; t < blended.length; t++) {
            blended[t] = from[t] + share[t] * (to[t] - from[t]);
        }
    }

    private static void add(double factor, double[] values, double[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += factor * values[i];
        }
    }

    /** Coefficients, and as many zeros behind them that they can be taken five at a time. */
    private int rows() {
        return (order + ABREAST - 1) / ABREAST * ABREAST;
    }

    /**
     * exp as the 1024th power of a Taylor polynomial of the 1024th part: right to 1e-6 within 40 nepers, and nothing but multiplications and
     * additions, which a compiler turns into vector instructions, as it cannot do with {@link Math#exp}.
     */
    static double exp(double x) {
        double part = x * (1.0 / 1024);
        double power = 1 + part * (1 + part * (1.0 / 2) * (1 + part * (1.0 / 3) * (1 + part * (1.0 / 4))));
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        power *= power;
        return power * power;
    }

    /** Log spectra of a few frames, by point and frame. Frames that a last block lacks are silent. */
    private final class Block {

        private final double[][] blurs = new double[rows()][BLOCK];
        private final double[][] sharps = new double[rows()][BLOCK];
        private final double[][] begin = new double[POINTS][BLOCK];
        private final double[][] end = new double[POINTS][BLOCK];
        private final double[][] log = new double[POINTS][BLOCK];
        private final double[] power = new double[BLOCK];
        private final double[] wanted = new double[BLOCK];
        private final double[] shares = new double[BLOCK];

        /** Sets how far each frame may go from blurred to sharp, 0 … 1, and which gain makes it as loud as the blurred one. */
        void weigh(double[][] blurred, double[][] sharp, int from, int count, double[] share, double[] gain) {
            take(blurred, from, count, blurs);
            take(sharp, from, count, sharps);
            Arrays.fill(shares, 1);
            Arrays.fill(power, 0);
            Arrays.fill(wanted, 0);
            transform(shape, blurs, begin);
            transform(shape, sharps, end);
            for (int point = 0; point < POINTS; point++) {
                restrict(begin[point], end[point]);
            }
            transform(plain, blurs, log);
            addPower(log, wanted);
            for (int point = 0; point < POINTS; point++) {
                blend(begin[point], end[point], shares, log[point]);
            }
            addPower(log, power);
            for (int t = 0; t < count; t++) {
                share[from + t] = shares[t];
                gain[from + t] = Math.log(wanted[t] / power[t]) / 2;
            }
        }

        private void take(double[][] cepstra, int from, int count, double[][] block) {
            for (int m = 0; m < order; m++) {
                System.arraycopy(cepstra[m], from, block[m], 0, count);
                Arrays.fill(block[m], count, BLOCK, 0);
            }
        }

        private void transform(double[][] rows, double[][] cepstra, double[][] results) {
            for (int point = 0; point < POINTS; point++) {
                Arrays.fill(results[point], 0);
                for (int m = 0; m < rows[point].length; m += ABREAST) {
                    addFive(rows[point], cepstra, m, results[point]);
                }
            }
        }

        /** Five at a time: sums are fetched and put back a fifth as often. */
        private void addFive(double[] row, double[][] cepstra, int m, double[] sums) {
            double r0 = row[m];
            double r1 = row[m + 1];
            double r2 = row[m + 2];
            double r3 = row[m + 3];
            double r4 = row[m + 4];
            double[] c0 = cepstra[m];
            double[] c1 = cepstra[m + 1];
            double[] c2 = cepstra[m + 2];
            double[] c3 = cepstra[m + 3];
            double[] c4 = cepstra[m + 4];
            for (int t = 0; t < BLOCK; t++) {
                sums[t] += r0 * c0[t] + r1 * c1[t] + r2 * c2[t] + r3 * c3[t] + r4 * c4[t];
            }
        }

        private void restrict(double[] begins, double[] ends) {
            for (int t = 0; t < BLOCK; t++) {
                if (Math.abs(ends[t]) > BEARABLE) {
                    double bound = Math.copySign(BEARABLE, ends[t]);
                    double reach = Math.abs(begins[t]) < BEARABLE ? (bound - begins[t]) / (ends[t] - begins[t]) : 0;
                    shares[t] = Math.min(shares[t], reach);
                }
            }
        }

        private void addPower(double[][] logs, double[] sums) {
            for (int point = 0; point < POINTS; point++) {
                addPower(widths[point], logs[point], sums);
            }
        }

        private void addPower(double width, double[] logs, double[] sums) {
            for (int t = 0; t < BLOCK; t++) {
                sums[t] += width * exp(2 * logs[t]);
            }
        }
    }
}
