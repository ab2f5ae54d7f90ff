package balado.master;

import java.util.ArrayList;
import java.util.List;

/**
 * How loud the speech of a recording is, every 20 ms: the sum of squares of the K-weighted samples that belong to words, and how many those are.
 * Only words count, so that neither pauses nor their noise are ever taken for quiet speech.
 */
final class SpeechContour {

    static final double HOP_SECONDS = 0.020;

    private final KWeighting weighting;
    private final int hop;
    private final Series sums = new Series();
    private final Series counts = new Series();
    private final List<Clip> clips = new ArrayList<>();

    private double sum;
    private int speech;
    private int count;

    SpeechContour(int sampleRate) {
        weighting = new KWeighting(sampleRate);
        hop = (int) Math.round(HOP_SECONDS * sampleRate);
    }

    void add(float sample, boolean isSpeech) {
        double weighted = weighting.next(sample);
        if (isSpeech) {
            sum += weighted * weighted;
            speech++;
        }
        if (++count == hop) {
            endHop();
        }
    }

    /**
     * Notes a sound that is no speech.
     *
     * @param start its first sample
     * @param end behind its last one
     * @param loudness LUFS
     */
    void clip(long start, long end, double loudness) {
        clips.add(new Clip((int) (start / hop), (int) ((end + hop - 1) / hop), loudness));
    }

    /** The sounds that are no speech, in order. */
    List<Clip> clips() {
        return List.copyOf(clips);
    }

    /** Counts what has come since the last whole hop as one. */
    void finish() {
        if (count > 0) {
            endHop();
        }
    }

    private void endHop() {
        boolean audible = sum > speech * KWeighting.meanSquare(Gating.ABSOLUTE_GATE);
        sums.add(audible ? sum : 0);
        counts.add(audible ? speech : 0);
        sum = 0;
        speech = 0;
        count = 0;
    }

    /** Lets go of hops before this one. */
    void forget(int before) {
        sums.forget(before);
        counts.forget(before);
    }

    /** Samples in a hop. */
    int hop() {
        return hop;
    }

    /** Number of hops. */
    int size() {
        return sums.size();
    }

    /** Sum of squares of a hop's speech. */
    double sum(int index) {
        return sums.get(index);
    }

    /** Samples of speech in a hop. */
    double count(int index) {
        return counts.get(index);
    }
}
