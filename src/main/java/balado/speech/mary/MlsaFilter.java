package balado.speech.mary;

/**
 * The mel log spectrum approximation filter (Imai, Sumita and Furuichi, "Mel log spectrum approximation (MLSA) filter for speech synthesis", 1983;
 * Fukada et al., 1992). Its transfer function is the exponential of a polynomial in a warped delay,
 *
 * <pre>H(z) = exp(b₀ + b₁Φ₁(z) + Σ bₘΦₘ(z)),   Φₘ(z) = (1 − α²) z⁻¹ / (1 − α z⁻¹) · ((z⁻¹ − α) / (1 − α z⁻¹))ᵐ⁻¹</pre>
 *
 * where exp is replaced by a Padé approximation of order five, which is near enough while the polynomial stays below six nepers; b₁ has a cascade of
 * its own. The five sections of a cascade take what their neighbours gave one sample earlier, so that they are worked out side by side.
 */
final class MlsaFilter {

    private static final int SECTIONS = 5;

    /** Coefficients of the Padé approximation of order five, from the first power on. */
    private static final double[] PADE = {0, 0.4999391, 0.1107098, 0.01369984, 0.0009564853, 0.00003041721};

    private final int order;
    private final double alpha;
    private final double rest;
    private final double[] coefficients;
    private final double[] steps;

    /** The first cascade: memory of each section, and what each gave last, its input first. */
    private final double[] first = new double[SECTIONS + 1];

    private final double[] firstOut = new double[SECTIONS + 1];

    /** The second cascade in the same way; a section's memory has a place for each coefficient. */
    private final double[][] second;

    private final double[] secondOut = new double[SECTIONS + 1];

    /**
     * A silent filter.
     *
     * @param order number of coefficients
     * @param alpha warping of the frequency axis
     */
    MlsaFilter(int order, double alpha) {
        this.order = order;
        this.alpha = alpha;
        this.rest = 1 - alpha * alpha;
        this.coefficients = new double[order];
        this.steps = new double[order];
        this.second = new double[SECTIONS][order];
    }

    /**
     * Makes coefficients b of mel-cepstra c, in place: bₘ = cₘ − α bₘ₊₁.
     *
     * @param cepstra by coefficient and frame
     */
    static void toCoefficients(double[][] cepstra, double alpha) {
        for (int m = cepstra.length - 2; m >= 0; m--) {
            for (int frame = 0; frame < cepstra[m].length; frame++) {
                cepstra[m][frame] -= alpha * cepstra[m + 1][frame];
            }
        }
    }

    /**
     * Filters a frame in place while the coefficients, which begin at 0, go to those of the frame in equal steps.
     *
     * @param targets by coefficient and frame
     */
    void filter(double[] samples, double[][] targets, int frame) {
        for (int m = 0; m < order; m++) {
            steps[m] = (targets[m][frame] - coefficients[m]) / samples.length;
        }
        double gain = Math.exp(coefficients[0]);
        double growth = Math.exp(steps[0]);
        for (int n = 0; n < samples.length; n++) {
            samples[n] = secondCascade(firstCascade(samples[n] * gain));
            gain *= growth;
            for (int m = 1; m < order; m++) {
                coefficients[m] += steps[m];
            }
        }
        for (int m = 0; m < order; m++) {
            coefficients[m] = targets[m][frame];
        }
    }

    private double firstCascade(double sample) {
        double in = sample;
        double out = 0;
        for (int i = SECTIONS; i > 0; i--) {
            first[i] = rest * firstOut[i - 1] + alpha * first[i];
            firstOut[i] = first[i] * coefficients[1];
            double share = firstOut[i] * PADE[i];
            in += (i & 1) == 1 ? share : -share;
            out += share;
        }
        firstOut[0] = in;
        return out + in;
    }

    private double secondCascade(double sample) {
        pass();
        double in = sample;
        double out = 0;
        for (int i = SECTIONS; i > 0; i--) {
            double share = secondOut[i] * PADE[i];
            in += (i & 1) == 1 ? share : -share;
            out += share;
        }
        secondOut[0] = in;
        return out + in;
    }

    /**
     * One sample through all sections of the second cascade: a chain of all-passes d, tapped by the coefficients. {@code old} is what a place held
     * one sample ago, {@code now} what it holds; with each place dₘ ← dₘ₋₁(old) + α (dₘ(old) − dₘ₋₁(now)).
     */
    @SuppressWarnings("checkstyle:MethodLength") // five chains in one loop are twice as fast as one after the other
    private void pass() {
        double[] b = coefficients;
        double[] d1 = second[0];
        double[] d2 = second[1];
        double[] d3 = second[2];
        double[] d4 = second[3];
        double[] d5 = second[4];
        double old1 = d1[1];
        double old2 = d2[1];
        double old3 = d3[1];
        double old4 = d4[1];
        double old5 = d5[1];
        double now1 = rest * secondOut[0] + alpha * old1;
        double now2 = rest * secondOut[1] + alpha * old2;
        double now3 = rest * secondOut[2] + alpha * old3;
        double now4 = rest * secondOut[3] + alpha * old4;
        double now5 = rest * secondOut[4] + alpha * old5;
        d1[1] = now1;
        d2[1] = now2;
        d3[1] = now3;
        d4[1] = now4;
        d5[1] = now5;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        for (int m = 2; m < order; m++) {
            double then1 = d1[m];
            double then2 = d2[m];
            double then3 = d3[m];
            double then4 = d4[m];
            double then5 = d5[m];
            now1 = Fused.add(-alpha, now1, Fused.add(alpha, then1, old1));
            now2 = Fused.add(-alpha, now2, Fused.add(alpha, then2, old2));
            now3 = Fused.add(-alpha, now3, Fused.add(alpha, then3, old3));
            now4 = Fused.add(-alpha, now4, Fused.add(alpha, then4, old4));
            now5 = Fused.add(-alpha, now5, Fused.add(alpha, then5, old5));
            d1[m] = now1;
            d2[m] = now2;
            d3[m] = now3;
            d4[m] = now4;
            d5[m] = now5;
            sum1 = Fused.add(now1, b[m], sum1);
            sum2 = Fused.add(now2, b[m], sum2);
            sum3 = Fused.add(now3, b[m], sum3);
            sum4 = Fused.add(now4, b[m], sum4);
            sum5 = Fused.add(now5, b[m], sum5);
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
