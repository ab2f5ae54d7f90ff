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

    /**
     * Multiplies samples; the first and the last factor hold beyond the ends.
     *
     * @param position of the first one
     */
    void apply(float[] samples, int count, long position) {
        int done = 0;
        while (done < count) {
            long at = position + done;
            int index = (int) Math.max(-1, Math.min(size - 1, Math.floorDiv(at - hop / 2, (long) hop)));
            int end = index == size - 1 ? count : (int) Math.min(count, middle(index + 1) - position);
            double from = factors[Math.max(0, index)];
            double step = (factors[Math.min(size - 1, index + 1)] - from) / hop;
            double offset = position - middle(index);
            for (int i = done; i < end; i++) {
                samples[i] = (float) (samples[i] * (from + step * (offset + i)));
            }
            done = end;
        }
    }

    /** Where a factor holds. */
    private long middle(int index) {
        return (long) index * hop + hop / 2;
    }
}
