package balado.speech;

/**
 * Mono sound that does not change, nominally in −1 … 1; values beyond are kept, nothing is clipped.
 */
public final class Sound {

    private final float[] samples;
    private final int sampleRate;

    private Sound(float[] samples, int sampleRate) {
        this.samples = samples;
        this.sampleRate = sampleRate;
    }

    /**
     * A sound that takes over the array: the caller does not write to it any more.
     *
     * @param sampleRate Hz
     */
    public static Sound owning(float[] samples, int sampleRate) {
        if (sampleRate <= 0) {
            throw new IllegalArgumentException("sample rate " + sampleRate);
        }
        return new Sound(samples, sampleRate);
    }

    /** Number of samples. */
    public int length() {
        return samples.length;
    }

    /** Hz. */
    public int sampleRate() {
        return sampleRate;
    }

    public float sample(int index) {
        return samples[index];
    }

    /** Copies {@code length} samples from {@code start} into {@code target} at {@code offset}. */
    public void copyTo(int start, float[] target, int offset, int length) {
        System.arraycopy(samples, start, target, offset, length);
    }
}
