package balado.master;

import balado.speech.Block;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** Adds samples that are no speech. */
    void add(float[] samples) {
        add(samples, 0, samples.length, false);
    }

    /**
     * Adds samples some of which are speech.
     *
     * @param speech which are
     */
    void add(float[] samples, BitSet speech) {
        for (int from = 0; from < samples.length; ) {
            boolean isSpeech = speech.get(from);
            int change = isSpeech ? speech.nextClearBit(from) : speech.nextSetBit(from);
            int to = change < 0 ? samples.length : Math.min(change, samples.length);
            add(samples, from, to, isSpeech);
            from = to;
        }
    }

    private void add(float[] samples, int first, int end, boolean isSpeech) {
        for (int from = first; from < end; ) {
            int to = Math.min(end, from + Math.min(Block.LENGTH, hop - count));
            double power = weighting.power(samples, from, to);
            sum += isSpeech ? power : 0;
            speech += isSpeech ? to - from : 0;
            count += to - from;
            from = to;
            if (count == hop) {
                endHop();
            }
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
