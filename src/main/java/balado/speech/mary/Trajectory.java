package balado.speech.mary;

import java.util.Arrays;

/**
 * The most likely course of one coefficient through the states of an utterance, given normal distributions of its value, its delta and its
 * delta-delta in each frame (Tokuda et al., "Speech parameter generation algorithms for HMM-based speech synthesis", 2000). With W the windows
 * 1, (−½ 0 ½) and (1 −2 1), μ the means and P the precisions, it is the c of
 *
 * <pre>R c = r     with R = W'PW, r = W'Pμ</pre>
 *
 * R is symmetric with two diagonals beside the main one, so that an LDL' decomposition solves it in a time linear in the frames. One object serves
 * one coefficient after the other.
 */
final class Trajectory {

    /** Value, delta, delta-delta. */
    static final int WINDOWS = 3;

    /** How many frames R reaches to either side. */
    static final int MARGIN = 2;

    private final int frames;

    /** For each window and frame: the precision, and the precision times the mean; before the first and behind the last frame 0. */
    private final double[][] precisions;

    private final double[][] weighted;

    /** R: the main diagonal and the two above it, an element in the row of its frame; those two have two zeros in front. */
    private final double[] diagonal;

    private final double[] above;
    private final double[] second;
    private final double[] target;

    /** The decomposition: D, and L's diagonals below the main one by the row that they stand above. */
    private final double[] pivot;

    private final double[] lower;
    private final double[] lowest;

    Trajectory(int frames) {
        this.frames = frames;
        this.precisions = new double[WINDOWS][frames + 2];
        this.weighted = new double[WINDOWS][frames + 2];
        this.diagonal = new double[frames];
        this.above = new double[frames + MARGIN];
        this.second = new double[frames + MARGIN];
        this.target = new double[frames];
        this.pivot = new double[frames];
        this.lower = new double[frames];
        this.lowest = new double[frames];
    }

    /** Sets the distribution of a window's output in the frames from {@code from} up to {@code to}. */
    void observe(int window, int from, int to, double mean, double precision) {
        Arrays.fill(precisions[window], from + 1, to + 1, precision);
        Arrays.fill(weighted[window], from + 1, to + 1, mean * precision);
    }

    /** Takes back what is known of a window's output in a frame. */
    void forget(int window, int frame) {
        observe(window, frame, frame + 1, 0, 0);
    }

    /** R's main diagonal. */
    double[] diagonal() {
        return diagonal;
    }

    /** The one above it, behind {@link #MARGIN} zeros. */
    double[] above() {
        return above;
    }

    /** The one above that, behind as many. */
    double[] second() {
        return second;
    }

    /** r. */
    double[] target() {
        return target;
    }

    /** The most likely course. */
    double[] solve() {
        assemble();
        decompose();
        return substitute();
    }

    private void assemble() {
        double[] value = precisions[0];
        double[] delta = precisions[1];
        double[] bend = precisions[2];
        double[] values = weighted[0];
        double[] deltas = weighted[1];
        double[] bends = weighted[2];
        for (int t = 0; t < frames; t++) {
            diagonal[t] =
                    value[t + 1] + 0.25 * delta[t] + 0.25 * delta[t + 2] + bend[t] + 4 * bend[t + 1] + bend[t + 2];
            target[t] =
                    values[t + 1] + 0.5 * deltas[t] - 0.5 * deltas[t + 2] + bends[t] - 2 * bends[t + 1] + bends[t + 2];
            above[t + MARGIN] = -2 * bend[t + 1] - 2 * bend[t + 2];
            second[t + MARGIN] = bend[t + 2] - 0.25 * delta[t + 2];
        }
    }

    private void decompose() {
        double far = 0;
        double farLowest = 0;
        double near = 0;
        double nearLower = 0;
        double nearLowest = 0;
        for (int t = 0; t < frames; t++) {
            double here = diagonal[t] - nearLower * nearLower * near - farLowest * farLowest * far;
            far = near;
            farLowest = nearLowest;
            nearLower = (above[t + MARGIN] - nearLower * nearLowest * near) / here;
            nearLowest = second[t + MARGIN] / here;
            near = here;
            pivot[t] = here;
            lower[t] = nearLower;
            lowest[t] = nearLowest;
        }
    }

    private double[] substitute() {
        double[] c = new double[frames];
        for (int t = 0; t < frames; t++) {
            c[t] = target[t] - (t > 0 ? lower[t - 1] * c[t - 1] : 0) - (t > 1 ? lowest[t - 2] * c[t - 2] : 0);
        }
        for (int t = frames - 1; t >= 0; t--) {
            c[t] = c[t] / pivot[t]
                    - (t + 1 < frames ? lower[t] * c[t + 1] : 0)
                    - (t + 2 < frames ? lowest[t] * c[t + 2] : 0);
        }
        return c;
    }
}
