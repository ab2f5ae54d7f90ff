package balado.master;

import java.util.Arrays;

/** A gain that moves slowly: a factor in the middle of each hop, and straight lines between. It grows at its end. */
final class GainCurve {

    private final int hop;
    private float[] factors = new float[1024];
    private int size;
    private boolean ended;

    /**
     * A curve without factors.
     *
     * @param hop samples between two factors
     */
    GainCurve(int hop) {
        this.hop = hop;
    }

    /** Adds the factor of the next hop, given in dB. */
    void append(double decibels) {
        if (size == factors.length) {
            factors = Arrays.copyOf(factors, size + size / 2);
        }
        factors[size++] = (float) Math.pow(10, decibels / 20);
    }

    /** The last factor holds beyond the end. */
    void end() {
        ended = true;
    }

    /** Number of factors. */
    int size() {
        return size;
    }

    /** Up to which sample nothing changes any more. */
    long settled() {
        return ended ? Long.MAX_VALUE : Math.max(0, (size - 1L) * hop + hop / 2);
    }

    /** The factor for a sample; the first and the last one hold beyond the ends. */
    double at(long sample) {
        double position = (sample - hop / 2.0) / hop;
        if (position <= 0) {
            return factors[0];
        }
        int index = (int) position;
        if (index >= size - 1) {
            return factors[size - 1];
        }
        return factors[index] + (position - index) * (factors[index + 1] - factors[index]);
    }
}
