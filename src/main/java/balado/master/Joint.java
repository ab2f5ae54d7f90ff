package balado.master;

import balado.speech.Block;
import balado.speech.Take;
import balado.speech.WordTiming;
import java.util.BitSet;

/** A take made fit to stand between silences: without offset, its ends faded so that they never click. */
final class Joint {

    /** Long enough to be free of a click, short enough to leave a plosive its burst. */
    private static final double FADE_SECONDS = 0.005;

    private final Take take;
    private final float[] samples;

    /**
     * Prepares a take that has samples.
     *
     * @throws MasteringException when a sample is no finite number: it would spoil every measure after it
     */
    Joint(Take take) throws MasteringException {
        this.take = take;
        samples = new float[take.sound().length()];
        take.sound().copyTo(0, samples, 0, samples.length);
        removeOffset();
        fade((int) Math.min(
                samples.length / 2, Math.round(FADE_SECONDS * take.sound().sampleRate())));
    }

    /** The samples; the caller does not change them. */
    float[] samples() {
        return samples;
    }

    /** Which samples belong to words; all of them when the engine gave no timings. */
    BitSet speech() {
        BitSet speech = new BitSet(samples.length);
        speech.set(0, take.words().isEmpty() ? samples.length : 0);
        for (WordTiming word : take.words()) {
            speech.set(word.start(), word.end());
        }
        return speech;
    }

    private void removeOffset() throws MasteringException {
        double sum = 0;
        for (int from = 0; from < samples.length; from += Block.LENGTH) {
            sum = sum(sum, from, Math.min(samples.length, from + Block.LENGTH));
        }
        if (!Double.isFinite(sum)) {
            throw new MasteringException(
                    "The voice gave broken sound for \"" + take.sentence().text() + "\": try another voice.");
        }
        float mean = (float) (sum / samples.length);
        for (int from = 0; from < samples.length; from += Block.LENGTH) {
            subtract(mean, from, Math.min(samples.length, from + Block.LENGTH));
        }
    }

    private double sum(double before, int from, int to) {
        double sum = before;
        for (int i = from; i < to; i++) {
            sum += samples[i];
        }
        return sum;
    }

    private void subtract(float mean, int from, int to) {
        for (int i = from; i < to; i++) {
            samples[i] -= mean;
        }
    }

    /** A raised cosine at both ends. */
    private void fade(int length) {
        for (int i = 0; i < length; i++) {
            double factor = (1 - Math.cos(Math.PI * (i + 0.5) / length)) / 2;
            samples[i] *= (float) factor;
            samples[samples.length - 1 - i] *= (float) factor;
        }
    }
}
