package balado.speech;

import java.util.ArrayList;
import java.util.List;

/** What tests measure on takes. */
public final class Sounds {

    private Sounds() {}

    public static float[] samples(Take take) {
        float[] samples = new float[take.sound().length()];
        take.sound().copyTo(0, samples, 0, samples.length);
        return samples;
    }

    /** Root mean square from one sample to another. */
    public static double rms(Take take, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) take.sound().sample(i) * take.sound().sample(i);
        }
        return Math.sqrt(sum / Math.max(1, to - from));
    }

    /** In milliseconds. */
    public static double millis(Take take, int samples) {
        return samples * 1000.0 / take.sound().sampleRate();
    }

    /** The silences of 60 ms and more, each as begin and end in samples. */
    public static List<List<Integer>> silences(Take take) {
        int window = take.sound().sampleRate() / 200;
        double floor = 0.03 * rms(take, 0, take.sound().length());
        List<List<Integer>> silences = new ArrayList<>();
        int from = -1;
        for (int at = 0; at + window <= take.sound().length(); at += window) {
            boolean silent = rms(take, at, at + window) < floor;
            if (silent && from < 0) {
                from = at;
            } else if (!silent && from >= 0) {
                if (at - from >= 12 * window) {
                    silences.add(List.of(from, at));
                }
                from = -1;
            }
        }
        return silences;
    }

    /** Silence at the begin and at the end, 50 dB below the loudest window, in milliseconds. */
    public static double longestMargin(Take take) {
        int window = take.sound().sampleRate() / 500;
        int windows = take.sound().length() / window;
        double loudest = 0;
        for (int i = 0; i < windows; i++) {
            loudest = Math.max(loudest, rms(take, i * window, (i + 1) * window));
        }
        double floor = loudest * Math.pow(10, -50 / 20.0);
        int head = 0;
        while (head < windows && rms(take, head * window, (head + 1) * window) < floor) {
            head++;
        }
        int tail = 0;
        while (tail < windows && rms(take, (windows - tail - 1) * window, (windows - tail) * window) < floor) {
            tail++;
        }
        return millis(take, Math.max(head, tail) * window);
    }

    /** The longest run of equal samples that are not silence: the plateau of a clipped peak. */
    public static int longestPlateau(Take take) {
        int longest = 0;
        int run = 1;
        for (int i = 1; i < take.sound().length(); i++) {
            float sample = take.sound().sample(i);
            run = sample == take.sound().sample(i - 1) && Math.abs(sample) > 0.1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
