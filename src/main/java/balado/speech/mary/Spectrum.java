package balado.speech.mary;

import balado.speech.Fused;
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
    private static final int BLOCK = Vectors.BLOCK;

    /** Coefficients that are. */
    private static final int ABREAST = 5;

    private final int order;
    private final double alpha;
    private final double beta;

    /** Coefficients of even number, then those of odd number, each with as many zeros behind them that they can be taken five at a time. */
    private final int half;

    /**
     * From a cepstrum in that order to its log spectrum, by point and coefficient. Of the points only the lower half: cos m(π − ω) = ±cos mω, so that
     * the sum of the even and that of the odd ones give two points at once.
     */
    private final double[][] cosines = new double[POINTS / 2][];

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
        this.beta = beta;
        this.half = ((order + 1) / 2 + ABREAST - 1) / ABREAST * ABREAST;
        for (int point = 0; point < POINTS; point++) {
            widths[point] = (1 - alpha * alpha) / (1 + alpha * alpha + 2 * alpha * Math.cos(warped(point)));
        }
        for (int point = 0; point < cosines.length; point++) {
            cosines[point] = new double[2 * half];
            for (int m = 0; m < order; m++) {
                cosines[point][row(m)] = Math.cos(m * warped(point));
            }
        }
    }

    private static double warped(int point) {
        return Math.PI * (point + 0.5) / POINTS;
    }

    /** Where a coefficient stands among the even and odd ones. */
    private int row(int m) {
        return m % 2 * half + m / 2;
    }

    /**
     * Frames between the blurred and the sharp ones, post-filtered: as sharp as can be said, as loud as the blurred ones.
     *
     * @param blurred mel-cepstra by coefficient and frame
     * @param sharp the same
     */
    double[][] tame(double[][] blurred, double[][] sharp) {
        int frames = blurred[0].length;
        double[][] from = emphasised(blurred);
        double[][] to = emphasised(sharp);
        double[] share = new double[frames];
        double[] gain = new double[frames];
        double[][] tamed = new double[order][frames];
        tamed[0] = gain;
        Block block = new Block();
        for (int first = 0; first < frames; first += BLOCK) {
            int end = Math.min(frames, first + BLOCK);
            block.seek(first, end - first);
            block.weigh(blurred, from, to, share, gain);
            for (int m = 1; m < order; m++) {
                blend(from[m], to[m], share, tamed[m], first, end);
            }
        }
        return tamed;
    }

    /**
     * Through the post-filter of the vocoder (Yoshimura et al., 2005), without gain: it strengthens all filter coefficients but the first two and the last
     * one. It is linear, so that it may come before the blend; and here its loudness costs nothing, there it took a third of all time.
     */
    private double[][] emphasised(double[][] cepstra) {
        double[][] copy = Arrays.stream(cepstra).map(double[]::clone).toArray(double[][]::new);
        int last = order - 1;
        MlsaFilter.toCoefficients(copy, alpha);
        for (int m = 2; m < last; m++) {
            Vectors.add(beta, copy[m].clone(), copy[m]);
        }
        for (int m = 1; m < last; m++) {
            Vectors.add(alpha, copy[m + 1], copy[m]);
        }
        Arrays.fill(copy[0], 0);
        return copy;
    }

    private static void blend(double[] from, double[] to, double[] share, double[] blended, int first, int end) {
        for (int t = first; t < end; t++) {
            blended[t] = from[t] + share[t] * (to[t] - from[t]);
        }
    }

    /**
     * exp as the 1024th power of a Taylor polynomial of the 1024th part: right to 1e-6 within 40 nepers, and nothing but multiplications and
     * additions, which a compiler turns into vector instructions, as it cannot do with {@link Math#exp}.
     */
    static double exp(double x) {
        double part = x * (1.0 / 1024);
        double power =
                Fused.add(part, Fused.add(part, Fused.add(part, Fused.add(part, 1.0 / 24, 1.0 / 6), 1.0 / 2), 1), 1);
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

        private final double[][] cepstra = new double[2 * half][BLOCK];
        private final double[][] begin = new double[POINTS][BLOCK];
        private final double[][] end = new double[POINTS][BLOCK];
        private final double[][] plain = new double[POINTS][BLOCK];
        private final double[] power = new double[BLOCK];
        private final double[] wanted = new double[BLOCK];
        private final double[] shares = new double[BLOCK];
        private int first;
        private int count;

        /** Goes to some frames. */
        void seek(int first, int count) {
            this.first = first;
            this.count = count;
        }

        /** Sets how far each frame may go from one spectrum to the other, 0 … 1, and which gain makes it as loud as the blurred one. */
        void weigh(double[][] blurred, double[][] from, double[][] to, double[] share, double[] gain) {
            Arrays.fill(shares, 1);
            transform(to, end);
            if (isUnbearable(end)) {
                transform(from, begin);
                for (int point = 0; point < POINTS; point++) {
                    restrict(begin[point], end[point]);
                }
                for (int point = 0; point < POINTS; point++) {
                    blend(begin[point], end[point], shares, end[point], 0, BLOCK);
                }
            }
            transform(blurred, plain);
            addPower(plain, wanted);
            addPower(end, power);
            for (int t = 0; t < count; t++) {
                share[first + t] = shares[t];
                gain[first + t] = Math.log(wanted[t] / power[t]) / 2;
            }
        }

        private boolean isUnbearable(double[][] logs) {
            for (double[] each : logs) {
                if (isUnbearable(each)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isUnbearable(double[] logs) {
            for (int t = 0; t < BLOCK; t++) {
                if (Math.abs(logs[t]) > BEARABLE) {
                    return true;
                }
            }
            return false;
        }

        private void transform(double[][] spectra, double[][] results) {
            for (int m = 0; m < order; m++) {
                System.arraycopy(spectra[m], first, cepstra[row(m)], 0, count);
                Arrays.fill(cepstra[row(m)], count, BLOCK, 0);
            }
            for (int point = 0; point < cosines.length; point++) {
                double[] low = results[point];
                double[] high = results[POINTS - 1 - point];
                sum(cosines[point], 0, low);
                sum(cosines[point], half, high);
                cross(low, high);
            }
        }

        private void sum(double[] row, int from, double[] sums) {
            Arrays.fill(sums, 0);
            for (int m = from; m < from + half; m += ABREAST) {
                addFive(row, m, sums);
            }
        }

        /** Of the even and the odd ones' sums those of both points. */
        private static void cross(double[] evens, double[] odds) {
            for (int t = 0; t < BLOCK; t++) {
                double even = evens[t];
                double odd = odds[t];
                evens[t] = even + odd;
                odds[t] = even - odd;
            }
        }

        /** Five at a time: sums are fetched and put back a fifth as often. */
        private void addFive(double[] row, int m, double[] sums) {
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
                double sum = Fused.add(r0, c0[t], Fused.add(r1, c1[t], Fused.add(r2, c2[t], sums[t])));
                sums[t] = Fused.add(r3, c3[t], Fused.add(r4, c4[t], sum));
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
            Arrays.fill(sums, 0);
            for (int point = 0; point < POINTS; point++) {
                addPower(widths[point], logs[point], sums);
            }
        }

        private void addPower(double width, double[] logs, double[] sums) {
            for (int t = 0; t < BLOCK; t++) {
                sums[t] = Fused.add(width, exp(2 * logs[t]), sums[t]);
            }
        }
    }
}
