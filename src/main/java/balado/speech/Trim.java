package balado.speech;

import balado.pronounce.PhoneticSentence;
import java.util.Arrays;
import java.util.List;

/** Makes takes that begin and end with speech. */
public final class Trim {

    /** What is kept of it. */
    private static final int MARGIN_MILLIS = 20;

    private static final int WINDOW_MILLIS = 5;

    /** Silence is what lies this far below the loudest window of the take. */
    private static final double SILENCE_DB = -45;

    private Trim() {}

    /**
     * A take without what is silent before the first and behind the last sound, but for 20 ms; the words are shifted. A word that begins with silence,
     * such as the closure of a stop, loses that silence.
     *
     * @param sampleRate Hz
     */
    public static Take take(PhoneticSentence source, float[] samples, int sampleRate, List<WordTiming> words) {
        int window = Math.max(1, sampleRate * WINDOW_MILLIS / 1000);
        double[] power = power(samples, window);
        double floor = greatest(power) * Math.pow(10, SILENCE_DB / 10);
        int first = 0;
        while (first < power.length && power[first] <= floor) {
            first++;
        }
        if (first == power.length) {
            return new Take(source, Sound.owning(new float[0], sampleRate), List.of());
        }
        int last = power.length - 1;
        while (power[last] <= floor) {
            last--;
        }
        int margin = sampleRate * MARGIN_MILLIS / 1000;
        int start = Math.max(0, first * window - margin);
        int end = Math.min(samples.length, (last + 1) * window + margin);
        List<WordTiming> shifted =
                words.stream().map(word -> shift(word, start, end)).toList();
        return new Take(source, Sound.owning(Arrays.copyOfRange(samples, start, end), sampleRate), shifted);
    }

    private static WordTiming shift(WordTiming word, int start, int end) {
        return new WordTiming(word.word(), clamp(word.start(), start, end), clamp(word.end(), start, end));
    }

    private static int clamp(int position, int start, int end) {
        return Math.max(start, Math.min(position, end)) - start;
    }

    private static double greatest(double[] powers) {
        double greatest = 0;
        for (double power : powers) {
            greatest = Math.max(greatest, power);
        }
        return greatest;
    }

    private static double[] power(float[] samples, int window) {
        double[] power = new double[(samples.length + window - 1) / window];
        for (int at = 0; at < power.length; at++) {
            int end = Math.min(samples.length, (at + 1) * window);
            for (int from = at * window; from < end; from += Block.LENGTH) {
                power[at] = power(samples, from, Math.min(end, from + Block.LENGTH), power[at]);
            }
        }
        return power;
    }

    private static double power(float[] samples, int from, int to, double before) {
        double sum = before;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return sum;
    }
}
