package balado.speech.mary;

import balado.speech.Fused;
import java.util.Arrays;

/**
 * The mel log spectrum approximation filter (Imai, Sumita and Furuichi, "Mel log spectrum approximation (MLSA) filter for speech synthesis", 1983;
 * Fukada et al., 1992). Its transfer function is the exponential of a polynomial in a warped delay,
 *
 * <pre>H(z) = exp(b₀ + b₁Φ₁(z) + Σ bₘΦₘ(z)),   Φₘ = x (x − α)ᵐ⁻¹,   x = (1 − α²) z⁻¹ / (1 − α z⁻¹)</pre>
 *
 * where x − α is the all-pass of the warping. exp is replaced by a Padé approximation of order five, which is near enough while the polynomial stays
 * below six nepers; b₁ has a cascade of its own. The five sections of a cascade take what their neighbours gave one sample earlier, so that they are
 * worked out side by side.
 *
 * <p>The sum over the other coefficients is worked out as a polynomial in x, Σ gₖ xᵏ: a chain of low-passes, each a multiplication and an addition
 * that waits for no other, where a chain of all-passes takes two, each after the one before it. Going from b to g loses (1 + 2α)ᵐ of a number's
 * precision: of the sixteen digits of a {@code double} there are nine left at α = 0.42 and 25 coefficients.
 */
final class MlsaFilter {

    private static final int SECTIONS = 5;

    /** Coefficients of the Padé approximation of order five, from the first power on. */
    private static final double[] PADE = {0, 0.4999391, 0.1107098, 0.01369984, 0.0009564853, 0.00003041721};

    /** Where the powers of x begin among the coefficients: behind b₀ and b₁. */
    private static final int POWERS = 2;

    private final double alpha;
    private final double rest;
    private final double[] coefficients;
    private final double[] steps;

    /** exp b₀ of this sample. */
    private double gain;

    /** The first cascade: memory of each section, and what each gave last, its input first. */
    private final double[] first = new double[SECTIONS + 1];

    private final double[] firstOut = new double[SECTIONS + 1];

    /** The second cascade in the same way; a section's memory has a place for each power. */
    private final double[][] second;

    private final double[] secondOut = new double[SECTIONS + 1];

    /**
     * A silent filter.
     *
     * @param order number of coefficients bₘ
     * @param alpha warping of the frequency axis
     */
    MlsaFilter(int order, double alpha) {
        this.alpha = alpha;
        this.rest = 1 - alpha * alpha;
        this.coefficients = new double[order + 1];
        this.steps = new double[order + 1];
        this.second = new double[SECTIONS][order + 1];
    }

    /**
     * Makes coefficients b of mel-cepstra c, in place: bₘ = cₘ − α bₘ₊₁.
     *
     * @param cepstra by coefficient and frame
     */
    static void toCoefficients(double[][] cepstra, double alpha) {
        divide(cepstra, 0, alpha);
    }

    /**
     * What the filter takes, for mel-cepstra: b₀, b₁, and the factors of powers of x / (1 − α²), from the first one on.
     *
     * @param cepstra by coefficient and frame; they stay as they are
     */
    static double[][] toPowers(double[][] cepstra, double alpha) {
        double[][] b = Arrays.stream(cepstra).map(double[]::clone).toArray(double[][]::new);
        toCoefficients(b, alpha);
        double[][] powers = new double[b.length + 1][b[0].length];
        powers[0] = b[0];
        powers[1] = b[1].clone();
        // Σ bₘ (x − α)ᵐ⁻¹ in powers of x, less b₁: divided by x again and again, what is left over each time is the
        // next factor.
        Arrays.fill(b[1], 0);
        double scale = 1;
        for (int k = 1; k < b.length; k++) {
            divide(b, k, alpha);
            scale *= 1 - alpha * alpha;
            Vectors.add(scale, b[k], powers[k + 1]);
        }
        return powers;
    }

    /** Divides polynomials in x − α by x, by Horner's rule: what is left over stands at {@code first}, the quotient behind it. */
    private static void divide(double[][] polynomials, int first, double alpha) {
        for (int m = polynomials.length - 2; m >= first; m--) {
            Vectors.add(-alpha, polynomials[m + 1], polynomials[m]);
        }
    }

    /**
     * Filters a frame in place while the coefficients, which begin at 0, go to those of the frame in equal steps.
     *
     * @param targets {@linkplain #toPowers powers} by frame
     */
    void filter(double[] samples, double[][] targets, int frame) {
        for (int m = 0; m < steps.length; m++) {
            steps[m] = (targets[m][frame] - coefficients[m]) / samples.length;
        }
        gain = Math.exp(coefficients[0]);
        double growth = Math.exp(steps[0]);
        for (int from = 0; from < samples.length; from += Vectors.BLOCK) {
            filter(samples, from, Math.min(samples.length, from + Vectors.BLOCK), growth);
        }
        for (int m = 0; m < steps.length; m++) {
            coefficients[m] = targets[m][frame];
        }
    }

    private void filter(double[] samples, int from, int end, double growth) {
        for (int n = from; n < end; n++) {
            samples[n] = secondCascade(firstCascade(samples[n] * gain));
            gain *= growth;
            advance();
        }
    }

    private void advance() {
        for (int m = 0; m < coefficients.length; m++) {
            coefficients[m] += steps[m];
        }
    }

    private double firstCascade(double sample) {
        for (int i = SECTIONS; i > 0; i--) {
            first[i] = Fused.add(rest, firstOut[i - 1], alpha * first[i]);
            firstOut[i] = first[i] * coefficients[1];
        }
        return close(sample, firstOut);
    }

    private double secondCascade(double sample) {
        pass();
        return close(sample, secondOut);
    }

    /**
     * Closes the loop of a cascade: with f what its sections give and p the Padé coefficients, its input is s + Σ −(−1)ⁱ pᵢfᵢ, its output that input and
     * Σ pᵢfᵢ.
     *
     * @return the output
     */
    private static double close(double sample, double[] outs) {
        double odd = Fused.add(PADE[1], outs[1], Fused.add(PADE[3], outs[3], PADE[5] * outs[5]));
        double even = Fused.add(PADE[2], outs[2], PADE[4] * outs[4]);
        outs[0] = sample + (odd - even);
        return sample + 2 * odd;
    }

    /**
     * One sample through all sections of the second cascade: a chain of low-passes d, tapped by the coefficients, dₘ ← dₘ₋₁ + α dₘ, the right side of
     * one sample ago.
     */
    @SuppressWarnings("checkstyle:MethodLength") // five chains in one loop are twice as fast as one after the other
    private void pass() {
        double[] g = coefficients;
        double[] d1 = second[0];
        double[] d2 = second[1];
        double[] d3 = second[2];
        double[] d4 = second[3];
        double[] d5 = second[4];
        double old1 = secondOut[0];
        double old2 = secondOut[1];
        double old3 = secondOut[2];
        double old4 = secondOut[3];
        double old5 = secondOut[4];
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        for (int m = POWERS; m < g.length; m++) {
            double factor = g[m];
            double then1 = d1[m];
            double then2 = d2[m];
            double then3 = d3[m];
            double then4 = d4[m];
            double then5 = d5[m];
            double now1 = Fused.add(alpha, then1, old1);
            double now2 = Fused.add(alpha, then2, old2);
            double now3 = Fused.add(alpha, then3, old3);
            double now4 = Fused.add(alpha, then4, old4);
            double now5 = Fused.add(alpha, then5, old5);
            d1[m] = now1;
            d2[m] = now2;
            d3[m] = now3;
            d4[m] = now4;
            d5[m] = now5;
            sum1 = Fused.add(now1, factor, sum1);
            sum2 = Fused.add(now2, factor, sum2);
            sum3 = Fused.add(now3, factor, sum3);
            sum4 = Fused.add(now4, factor, sum4);
            sum5 = Fused.add(now5, factor, sum5);
            old1 = then1;
            old2 = then2;
            old3 = then3;
            old4 = then4;
            old5 = then5;
        }
        secondOut[1] = sum1;
        secondOut[2] = sum2;
        secondOut[3] = sum3;
        secondOut[4] = sum4;
        secondOut[5] = sum5;
    }
}
