package balado.master;

import java.util.Arrays;
import java.util.List;

/** Music below speech: it begins alone, ducks while somebody speaks, rises again and fades away. */
final class Bed {

    /** How far it is below the speech while somebody speaks, and while nobody does; dB. */
    private static final double DUCKED_DB = -18;

    private static final double FREE_DB = -3;

    private static final double FADE_IN_SECONDS = 0.3;
    private static final double FADE_OUT_SECONDS = 2;

    /** How long it takes down and up again; it is down when the first word comes. */
    private static final double DUCK_SECONDS = 0.6;

    private final long start;
    private final float[] samples;
    private long end = Long.MAX_VALUE;

    /**
     * Music that ends with its last sample.
     *
     * @param start its first sample in the recording
     * @param samples the music; it is not repeated
     */
    Bed(long start, float[] samples) {
        this.start = start;
        this.samples = samples.clone();
    }

    /** Its first sample in the recording. */
    long start() {
        return start;
    }

    /** Ends it here, if not before. */
    void endAt(long position) {
        end = Math.min(end, position);
    }

    /**
     * The music as it is added to the levelled speech.
     *
     * @param speech the level that the speech is brought to, LUFS
     * @param marks where somebody speaks
     */
    float[] mixed(double speech, List<SentenceMark> marks, int sampleRate) {
        int length = (int) Math.min(samples.length, end - start);
        double[] decibels = duck(length, marks, sampleRate);
        double match = speech - Clip.loudness(samples, sampleRate);
        float[] mixed = new float[length];
        for (int i = 0; i < length; i++) {
            double fade = Math.min(
                    ramp(i, FADE_IN_SECONDS * sampleRate), ramp(length - 1 - i, FADE_OUT_SECONDS * sampleRate));
            mixed[i] = (float) (samples[i] * fade * Math.pow(10, (match + decibels[i]) / 20));
        }
        return mixed;
    }

    /** The level at each sample, dB: as low as the nearest speech wants it. */
    private double[] duck(int length, List<SentenceMark> marks, int sampleRate) {
        double step = (FREE_DB - DUCKED_DB) / (DUCK_SECONDS * sampleRate);
        double[] level = new double[length];
        Arrays.fill(level, FREE_DB);
        for (SentenceMark mark : marks) {
            int from = (int) Math.max(0, Math.min(length, mark.start() - start));
            int to = (int) Math.max(0, Math.min(length, mark.end() - start));
            Arrays.fill(level, from, to, DUCKED_DB);
        }
        for (int i = 1; i < length; i++) {
            level[i] = Math.min(level[i], level[i - 1] + step);
        }
        for (int i = length - 2; i >= 0; i--) {
            level[i] = Math.min(level[i], level[i + 1] + step);
        }
        return level;
    }

    private static double ramp(int samples, double length) {
        return Math.min(1, samples / length);
    }
}
