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
 * one coefficient after the other. Courses are arrays of a {@linkplain #length length} in whole blocks, with two places or more behind the last frame, which
 * are 0.
 */
final class Trajectory {

    /** Value, delta, delta-delta. */
    static final int WINDOWS = 3;

    private final int frames;

    /** Length of a course. */
    private final int length;

    /** For each window and frame: the precision, and the precision times the mean; before the first and behind the last frame 0. */
    private final double[][] precisions;

    private final double[][] weighted;

    /**
     * R by rows: its element on the main diagonal, and one and two places to the right of it. Behind the last frame it is the identity.
     */
    private final double[] diagonal;

    private final double[] right;
    private final double[] farRight;
    private final double[] target;

    /** The decomposition: D, and L's diagonals below the main one by the row that they stand above. */
    private final double[] pivot;

    private final double[] lower;
    private final double[] lowest;

    Trajectory(int frames) {
        this.frames = frames;
        this.length = length(frames);
        this.precisions = new double[WINDOWS][length + 2];
        this.weighted = new double[WINDOWS][length + 2];
        this.diagonal = new double[length];
        this.right = new double[length];
        this.farRight = new double[length];
        this.target = new double[length];
        this.pivot = new double[length];
        this.lower = new double[length];
        this.lowest = new double[length];
    }

    /** The length of a course of so many frames. */
    static int length(int frames) {
        return Vectors.blocks(frames + 2);
    }

    int frames() {
        return frames;
    }

    /**
     * Sets the distributions of a window's output in all frames.
     *
     * @param means by frame, an array that holds its mean
     * @param precisionsOf the same for its precision
     * @param places by frame, where in both
     * @param offset to be added to that
     */
    void observe(int window, double[][] means, double[][] precisionsOf, int[] places, int offset) {
        for (int from = 0; from < frames; from += Vectors.BLOCK) {
            observe(window, means, precisionsOf, places, offset, from);
        }
    }

    private void observe(int window, double[][] means, double[][] precisionsOf, int[] places, int offset, int from) {
        for (int t = from; t < Math.min(frames, from + Vectors.BLOCK); t++) {
            int place = places[t] + offset;
            precisions[window][t + 1] = precisionsOf[t][place];
            weighted[window][t + 1] = means[t][place] * precisionsOf[t][place];
        }
    }

    /** Sets the distribution of a window's output in some frames. */
    void observe(int window, int start, int end, double mean, double precision) {
        for (int t = start; t < end; t++) {
            precisions[window][t + 1] = precision;
            weighted[window][t + 1] = mean * precision;
        }
    }

    /** Takes back what is known of a window's output in a frame. */
    void forget(int window, int frame) {
        observe(window, frame, frame + 1, 0, 0);
    }

    /** R's main diagonal. */
    double[] diagonal() {
        return diagonal;
    }

    /** r. */
    double[] target() {
        return target;
    }

    /**
     * Writes a block of R c into {@code product}.
     *
     * @param c a course
     * @param from where the block begins
     */
    void multiply(double[] c, double[] product, int from) {
        double left = at(right, from - 1);
        double farLeft = at(farRight, from - 2);
        double nextFarLeft = at(farRight, from - 1);
        double previous = at(c, from - 1);
        double beforePrevious = at(c, from - 2);
        double here = c[from];
        double next = c[from + 1];
        for (int t = from; t < Math.min(frames, from + Vectors.BLOCK); t++) {
            double overNext = c[t + 2];
            double near = diagonal[t] * here + right[t] * next + left * previous;
            product[t] = near + farRight[t] * overNext + farLeft * beforePrevious;
            beforePrevious = previous;
            previous = here;
            here = next;
            next = overNext;
            left = right[t];
            farLeft = nextFarLeft;
            nextFarLeft = farRight[t];
        }
    }

    /** The most likely course. */
    double[] solve() {
        double[] c = new double[length];
        for (int from = 0; from < length; from += Vectors.BLOCK) {
            assemble(from);
        }
        Arrays.fill(diagonal, frames, length, 1);
        for (int from = 0; from < frames; from += Vectors.BLOCK) {
            eliminate(c, from, Math.min(frames, from + Vectors.BLOCK));
        }
        for (int end = frames; end > 0; end -= Vectors.BLOCK) {
            substitute(c, Math.max(0, end - Vectors.BLOCK), end);
        }
        return c;
    }

    private void assemble(int from) {
        double[] value = precisions[0];
        double[] delta = precisions[1];
        double[] bend = precisions[2];
        double[] values = weighted[0];
        double[] deltas = weighted[1];
        double[] bends = weighted[2];
        for (int t = from; t < from + Vectors.BLOCK; t++) {
            diagonal[t] =
                    value[t + 1] + 0.25 * delta[t] + 0.25 * delta[t + 2] + bend[t] + 4 * bend[t + 1] + bend[t + 2];
            target[t] =
                    values[t + 1] + 0.5 * deltas[t] - 0.5 * deltas[t + 2] + bends[t] - 2 * bends[t + 1] + bends[t + 2];
            right[t] = -2 * bend[t + 1] - 2 * bend[t + 2];
            farRight[t] = bend[t + 2] - 0.25 * delta[t + 2];
        }
    }

    /** Decomposes R, and solves L z = r as it goes. */
    private void eliminate(double[] z, int from, int end) {
        double far = at(pivot, from - 2);
        double farLowest = at(lowest, from - 2);
        double farZ = at(z, from - 2);
        double near = at(pivot, from - 1);
        double nearLower = at(lower, from - 1);
        double nearLowest = at(lowest, from - 1);
        double nearZ = at(z, from - 1);
        for (int t = from; t < end; t++) {
            double here = diagonal[t] - nearLower * nearLower * near - farLowest * farLowest * far;
            double hereZ = target[t] - nearLower * nearZ - farLowest * farZ;
            far = near;
            farLowest = nearLowest;
            farZ = nearZ;
            nearLower = (right[t] - nearLower * nearLowest * near) / here;
            nearLowest = farRight[t] / here;
            near = here;
            nearZ = hereZ;
            pivot[t] = here;
            lower[t] = nearLower;
            lowest[t] = nearLowest;
            z[t] = hereZ;
        }
    }

    /** Solves D L' c = z, from the last frame to the first. */
    private void substitute(double[] c, int from, int end) {
        double near = at(c, end);
        double far = at(c, end + 1);
        for (int t = end - 1; t >= from; t--) {
            double here = c[t] / pivot[t] - lower[t] * near - lowest[t] * far;
            far = near;
            near = here;
            c[t] = here;
        }
    }

    private static double at(double[] values, int t) {
        return t >= 0 && t < values.length ? values[t] : 0;
    }
}
