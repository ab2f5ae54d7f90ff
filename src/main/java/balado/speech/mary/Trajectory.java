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
 * one coefficient after the other. Courses are arrays of whole {@linkplain Vectors#blocks blocks}, 0 behind the last frame.
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
     * R by rows: its element on the main diagonal, one and two places to the right of it, and, the same numbers again, to the left. Behind the last frame
     * it is the identity.
     */
    private final double[] diagonal;

    private final double[] right;
    private final double[] farRight;
    private final double[] left;
    private final double[] farLeft;
    private final double[] target;

    /** A course one and two frames later and earlier, for the multiplication. */
    private final double[] next;

    private final double[] overNext;
    private final double[] previous;
    private final double[] beforePrevious;

    /** The decomposition: D, and L's diagonals below the main one by the row that they stand above. */
    private final double[] pivot;

    private final double[] lower;
    private final double[] lowest;

    Trajectory(int frames) {
        this.frames = frames;
        this.length = Vectors.blocks(frames);
        this.precisions = new double[WINDOWS][length + 2];
        this.weighted = new double[WINDOWS][length + 2];
        this.diagonal = new double[length];
        this.right = new double[length];
        this.farRight = new double[length];
        this.left = new double[length];
        this.farLeft = new double[length];
        this.target = new double[length];
        this.next = new double[length];
        this.overNext = new double[length];
        this.previous = new double[length];
        this.beforePrevious = new double[length];
        this.pivot = new double[length];
        this.lower = new double[length];
        this.lowest = new double[length];
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
            observe(window, t, means[t][place], precisionsOf[t][place]);
        }
    }

    /** Sets the distribution of a window's output in a frame. */
    void observe(int window, int frame, double mean, double precision) {
        precisions[window][frame + 1] = precision;
        weighted[window][frame + 1] = mean * precision;
    }

    /** Takes back what is known of a window's output in a frame. */
    void forget(int window, int frame) {
        observe(window, frame, 0, 0);
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
     * Writes R c into {@code product}. Every array is read at the same place: such loops a compiler turns into vector instructions.
     *
     * @param c a course
     */
    void multiply(double[] c, double[] product) {
        later(c, 1, next);
        later(c, 2, overNext);
        earlier(c, 1, previous);
        earlier(c, 2, beforePrevious);
        for (int from = 0; from < length; from += Vectors.BLOCK) {
            multiply(c, product, from);
            multiplyFar(product, from);
        }
    }

    private void multiply(double[] c, double[] product, int from) {
        for (int t = from; t < from + Vectors.BLOCK; t++) {
            product[t] = diagonal[t] * c[t] + right[t] * next[t] + left[t] * previous[t];
        }
    }

    private void multiplyFar(double[] product, int from) {
        for (int t = from; t < from + Vectors.BLOCK; t++) {
            product[t] = product[t] + farRight[t] * overNext[t] + farLeft[t] * beforePrevious[t];
        }
    }

    private void later(double[] values, int places, double[] result) {
        System.arraycopy(values, Math.min(places, frames), result, 0, Math.max(0, frames - places));
    }

    private void earlier(double[] values, int places, double[] result) {
        System.arraycopy(values, 0, result, Math.min(places, frames), Math.max(0, frames - places));
    }

    /** The most likely course. */
    double[] solve() {
        double[] c = new double[length];
        for (int from = 0; from < length; from += Vectors.BLOCK) {
            assemble(from);
        }
        Arrays.fill(diagonal, frames, length, 1);
        earlier(right, 1, left);
        earlier(farRight, 2, farLeft);
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
