package balado.master;

/** Multiplies samples by factors on a straight line. */
final class Ramp {

    /** 0, 1, 2 …: numbers that need not be converted. */
    private final float[] numbers;

    /**
     * A line that is so long.
     *
     * @param length samples
     */
    Ramp(int length) {
        numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = i;
        }
    }

    /**
     * Multiplies a block of samples.
     *
     * @param from the first one's index
     * @param to the index behind the last one
     * @param start the factor where the line begins
     * @param step what each sample adds to it
     * @param offset samples between the line's beginning and the first one
     */
    void scale(float[] samples, int from, int to, float start, float step, int offset) {
        for (int i = from; i < to; i++) {
            samples[i] *= start + step * numbers[offset + i - from];
        }
    }
}
