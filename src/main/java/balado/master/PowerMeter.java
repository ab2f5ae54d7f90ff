package balado.master;

import balado.speech.Block;

/** The mean square of K-weighted mono samples, every 100 ms: what loudness is worked out from. */
final class PowerMeter {

    private static final int STEPS_A_SECOND = 10;

    private final KWeighting weighting;
    private final int step;
    private final Series steps = new Series();

    private double sum;
    private int count;

    /**
     * A meter that has heard nothing.
     *
     * @param sampleRate Hz
     */
    PowerMeter(int sampleRate) {
        weighting = new KWeighting(sampleRate);
        step = Math.round((float) sampleRate / STEPS_A_SECOND);
    }

    /** Hears the first {@code length} samples. */
    void add(float[] samples, int length) {
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + Math.min(Block.LENGTH, step - count));
            sum += weighting.power(samples, from, to);
            count += to - from;
            from = to;
            if (count == step) {
                steps.add(sum / step);
                sum = 0;
                count = 0;
            }
        }
    }

    /** The steps that are whole. */
    Series steps() {
        return steps;
    }
}
