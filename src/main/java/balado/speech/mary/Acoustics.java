package balado.speech.mary;

import balado.speech.Sound;
import java.io.IOException;
import java.util.List;

/** From labels to sound. Safe for use by several threads at once. */
interface Acoustics {

    /** Hz. */
    int sampleRate();

    /** Speaks an utterance. The same utterance gives the same sound. */
    Rendering render(Utterance utterance) throws IOException;

    /** Loads what rendering needs. */
    default void prepare() throws IOException {}

    /**
     * Sound and where its segments end.
     *
     * @param sound not clipped
     * @param ends behind the last sample of each segment
     */
    record Rendering(Sound sound, List<Integer> ends) {

        /** The models speak in the units of the 16-bit recordings that they were trained on. */
        private static final double FULL_SCALE = 32768;

        /** Of samples as a vocoder gives them. */
        static Rendering of(double[] samples, int sampleRate, List<Integer> ends) {
            float[] rounded = new float[samples.length];
            for (int from = 0; from < samples.length; from += Vectors.BLOCK) {
                round(samples, rounded, from, Math.min(samples.length, from + Vectors.BLOCK));
            }
            return new Rendering(Sound.owning(rounded, sampleRate), ends);
        }

        private static void round(double[] samples, float[] rounded, int from, int end) {
            for (int i = from; i < end; i++) {
                rounded[i] = (float) (samples[i] / FULL_SCALE);
            }
        }
    }
}
