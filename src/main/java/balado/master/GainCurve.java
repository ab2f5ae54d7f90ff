package balado.master;

import java.util.Arrays;

/** A gain that moves slowly: a factor in the middle of each hop, and straight lines between. It grows at its end. */
final class GainCurve {

    private final int hop;

    /** 0, 1, 2 … one for each sample of a hop: numbers that need not be converted. */
    private final float[] ramp;

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
        this.ramp = new float[hop];
        for (int i = 0; i < hop; i++) {
            ramp[i] = i;
        }
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
            float from = factors[Math.max(0, index)];
            float step = (factors[Math.min(size - 1, index + 1)] - from) / hop;
            int offset = (int) Math.floorMod(at - hop / 2, (long) hop);
            int end = Math.min(count, done + hop - offset);
            for (int i = done; i < end; i++) {
                samples[i] *= from + step * ramp[offset + i - done];
            }
            done = end;
        }
    }
}
