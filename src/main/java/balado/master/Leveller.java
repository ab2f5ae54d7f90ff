package balado.master;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Rides the gain as a sound engineer does, so that every phrase of speech is about as loud as the others, while the recording is still growing. The loudness of speech is measured in
 * windows of 400 ms (the momentary loudness of EBU Tech 3341, but of words only); the gain that each window asks for is bounded and then smoothed
 * over a second with a Hann window centred on the moment, which looks ahead half a second. Measure and smoothing never reach over a pause, so
 * that a jump between two phrases is made in the silence between them and a phrase's edge takes nothing from its neighbour; in pauses the gain
 * goes straight from one phrase's to the next one's, so noise there is never raised more than the speech beside it. A phrase too short to be
 * measured, such as the weak end of a word, is taken together with the second before and behind it and not raised on its own.
 *
 * <p>The idea of gating the measure and holding the gain in pauses is that of automatic microphone mixers and broadcast levellers: D. Dugan,
 * "Automatic Microphone Mixing" (JAES 23, 1975); EBU Tech 3343, "Guidelines for production of programmes in accordance with
 * EBU R 128".
 */
final class Leveller implements Closeable {

    private static final int MEASURE_HOPS = hops(0.400);
    private static final int SMOOTHING_HOPS = hops(1.000);

    /** Words that stand closer than this belong to one phrase; the closure of a plosive is shorter, a comma's pause longer. */
    private static final int PHRASE_GAP_HOPS = hops(0.120);

    /** Greatest gain and loss against the middle of the episode. */
    private static final double RANGE_DB = 20;

    private final SpeechContour contour;
    private final GainCurve curve;

    /** The smoothing window, its middle at half of its length. */
    private final double[] hann = new double[SMOOTHING_HOPS + 1];

    /** By hop: the level of speech in LUFS, the gain in dB. */
    private final Series level = new Series();

    private final Series gain = new Series();

    /** Up to which hop levels are measured. */
    private int measured;

    private double middle = Double.NaN;

    /**
     * Levels a contour that may still grow.
     *
     * @param file where the gain goes; it is deleted with {@link #close}
     */
    Leveller(SpeechContour contour, Path file) throws IOException {
        this.contour = contour;
        this.curve = new GainCurve(file, contour.hop());
        for (int i = 0; i < hann.length; i++) {
            hann[i] = 1 + Math.cos(2 * Math.PI * (i - SMOOTHING_HOPS / 2) / SMOOTHING_HOPS);
        }
    }

    /** The level that all speech is brought to, LUFS: the median of its own, as far as it was known when it was settled. */
    double level() {
        return middle;
    }

    /** The gain as far as it is known; 1 where there is no speech at all. */
    GainCurve curve() {
        return curve;
    }

    /** Measures what the contour has by now: every phrase with a second behind it, or all when it has ended. */
    void measure(boolean ended) {
        level.grow(contour.size());
        for (Phrase phrase = phraseFrom(measured); isWhole(phrase, ended); phrase = phraseFrom(measured)) {
            measure(phrase);
            measured = phrase.end();
        }
    }

    /** Samples up to the end of the last phrase that was measured. */
    long measured() {
        return (long) measured * contour.hop();
    }

    /** Decides on the level that all speech is brought to. */
    void settle() {
        middle = middle();
    }

    /** Draws the gain through what was measured; what the curve has already stays, and what it was drawn from is let go. */
    void draw(boolean ended) throws IOException {
        gain.grow(contour.size());
        Phrase phrase = phraseFrom(curve.size());
        while (phrase != null && phrase.end() <= measured) {
            smooth(phrase);
            bridge(curve.size(), phrase.start());
            settle(phrase.end());
            phrase = phraseFrom(curve.size());
        }
        if (ended) {
            int done = curve.size();
            fill(done, contour.size(), done == 0 ? 0 : gain.get(done - 1));
            settle(contour.size());
            curve.end();
        } else {
            curve.flush();
        }
        forget(Math.min(curve.size() - 1, measured - SMOOTHING_HOPS));
    }

    private void forget(int before) {
        contour.forget(before);
        level.forget(before);
        gain.forget(before);
    }

    private void fill(int from, int to, float decibels) {
        for (int i = from; i < to; i++) {
            gain.set(i, decibels);
        }
    }

    /** Adds the gain up to a hop to the curve; sounds that are no speech have their own. */
    private void settle(int end) throws IOException {
        for (Clip clip : contour.clips()) {
            // The silence beside it too: between two hops the curve is interpolated.
            int from = Math.max(curve.size(), clip.start() - 1);
            int to = Math.min(end, clip.end() + 1);
            fill(from, to, (float) (middle - clip.loudness()));
        }
        for (int i = curve.size(); i < end; i++) {
            curve.append(gain.get(i));
        }
    }

    private boolean isWhole(Phrase phrase, boolean ended) {
        return phrase != null && (ended || phrase.end() + SMOOTHING_HOPS <= contour.size());
    }

    private record Phrase(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private Phrase phraseFrom(int from) {
        int start = from;
        while (start < contour.size() && contour.count(start) == 0) {
            start++;
        }
        int end = start;
        for (int i = start; i < contour.size() && i - end < PHRASE_GAP_HOPS; i++) {
            end = contour.count(i) > 0 ? i + 1 : end;
        }
        return start == end ? null : new Phrase(start, end);
    }

    private void measure(Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            float measure = phrase.length() < MEASURE_HOPS
                    ? level(phrase.start() - SMOOTHING_HOPS, phrase.end() + SMOOTHING_HOPS)
                    : level(
                            Math.max(phrase.start(), i - MEASURE_HOPS / 2),
                            Math.min(phrase.end(), i + MEASURE_HOPS / 2 + 1));
            level.set(i, measure);
        }
    }

    /** LUFS of the speech in some hops. */
    private float level(int start, int end) {
        double sum = 0;
        double count = 0;
        for (int i = Math.max(0, start); i < Math.min(contour.size(), end); i++) {
            sum += contour.sum(i);
            count += contour.count(i);
        }
        return (float) (count == 0 ? Gating.ABSOLUTE_GATE : KWeighting.lufs(sum / count));
    }

    private void smooth(Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            double sum = 0;
            double weights = 0;
            int end = Math.min(phrase.end(), i + SMOOTHING_HOPS / 2);
            for (int j = Math.max(phrase.start(), i - SMOOTHING_HOPS / 2 + 1); j < end; j++) {
                double weight = contour.count(j) * hann[j - i + SMOOTHING_HOPS / 2];
                sum += weight * Math.max(-RANGE_DB, Math.min(RANGE_DB, middle - level.get(j)));
                weights += weight;
            }
            gain.set(i, (float) (weights == 0 ? gain.get(Math.max(i - 1, phrase.start())) : sum / weights));
        }
    }

    /** Goes from the gain in front of a pause straight to the one behind it. */
    private void bridge(int start, int end) {
        float to = gain.get(end);
        float from = start == 0 ? to : gain.get(start - 1);
        for (int i = start; i < end; i++) {
            gain.set(i, from + (to - from) * (i - start + 1) / (end - start + 1));
        }
    }

    /** The median level of the speech that was measured. */
    private double middle() {
        float[] spoken = new float[measured];
        int count = 0;
        for (int i = 0; i < measured; i++) {
            if (contour.count(i) > 0) {
                spoken[count++] = level.get(i);
            }
        }
        Arrays.sort(spoken, 0, count);
        return count == 0 ? 0 : spoken[count / 2];
    }

    @Override
    public void close() throws IOException {
        curve.close();
    }

    private static int hops(double seconds) {
        return (int) Math.round(seconds / SpeechContour.HOP_SECONDS);
    }
}
