package balado.master;

/** A short sound that says that something else begins: two notes of a bell, a fourth apart. */
public final class Chime {

    private static final double SECONDS = 1.4;
    private static final double SECOND_NOTE = 0.18;

    /** Hz: A5 and D6. */
    private static final double[] NOTES = {880, 1174.66};

    /** Partials of a small bell as multiples of its note, and how loud each one is. */
    private static final double[] PARTIALS = {1, 2, 3.01};

    private static final double[] AMPLITUDES = {1, 0.35, 0.12};

    /** Higher partials die sooner; seconds to a third of the amplitude, of the first. */
    private static final double DECAY = 0.32;

    private static final double ATTACK = 0.004;
    private static final double PEAK = 0.2;

    private Chime() {}

    /**
     * The sound.
     *
     * @param sampleRate Hz
     */
    public static float[] samples(int sampleRate) {
        float[] samples = new float[(int) (SECONDS * sampleRate)];
        for (int note = 0; note < NOTES.length; note++) {
            int start = (int) (note * SECOND_NOTE * sampleRate);
            for (int i = start; i < samples.length; i++) {
                samples[i] += (float) (PEAK * bell(NOTES[note], (i - start) / (double) sampleRate, sampleRate));
            }
        }
        return samples;
    }

    private static double bell(double note, double seconds, int sampleRate) {
        double sum = 0;
        for (int i = 0; i < PARTIALS.length; i++) {
            double frequency = note * PARTIALS[i];
            if (frequency < sampleRate / 2.0) {
                double decay = Math.exp(-seconds / DECAY * Math.sqrt(PARTIALS[i]));
                sum += AMPLITUDES[i] * decay * Math.sin(2 * Math.PI * frequency * seconds);
            }
        }
        double end = Math.min(1, (SECONDS - SECOND_NOTE - seconds) / 0.1);
        return sum * Math.min(1, seconds / ATTACK) * Math.max(0, end);
    }
}
