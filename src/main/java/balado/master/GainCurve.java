package balado.master;

/** A gain that moves slowly: a factor in the middle of each hop, and straight lines between. */
final class GainCurve {

    private final float[] factors;
    private final int hop;

    /**
     * A curve that takes over the array.
     *
     * @param factors at least one
     * @param hop samples between two factors
     */
    GainCurve(float[] factors, int hop) {
        this.factors = factors;
        this.hop = hop;
    }

    /** The factor for a sample; the first and the last one hold beyond the ends. */
    double at(long sample) {
        double position = (sample - hop / 2.0) / hop;
        if (position <= 0) {
            return factors[0];
        }
        int index = (int) position;
        if (index >= factors.length - 1) {
            return factors[factors.length - 1];
        }
        return factors[index] + (position - index) * (factors[index + 1] - factors[index]);
    }
}
