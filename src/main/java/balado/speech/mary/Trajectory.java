package balado.speech.mary;

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

    private final int frames;

    /** For each window and frame: the precision, and the precision times the mean; before the first and behind the last frame 0. */
    private final double[][] precisions;

    private final double[][] weighted;

    /** R by rows: its element on the main diagonal, one and two places to the right of it, and, the same numbers again, to the left. */
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
        this.precisions = new double[WINDOWS][frames + 2];
        this.weighted = new double[WINDOWS][frames + 2];
        this.diagonal = new double[frames];
        this.right = new double[frames];
        this.farRight = new double[frames];
        this.left = new double[frames];
        this.farLeft = new double[frames];
        this.target = new double[frames];
        this.next = new double[frames];
        this.overNext = new double[frames];
        this.previous = new double[frames];
        this.beforePrevious = new double[frames];
        this.pivot = new double[frames];
        this.lower = new double[frames];
        this.lowest = new double[frames];
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
        double[] precise = precisions[window];
        double[] products = weighted[window];
        for (int t = 0; t < frames; t++) {
            int place = places[t] + offset;
            double precision = precisionsOf[t][place];
            precise[t + 1] = precision;
            products[t + 1] = means[t][place] * precision;
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
     * Writes R c into {@code product}. Two loops in which every array is read at the same place: those a compiler turns into vector instructions.
     *
     * @param c a course; what is beyond its ends counts as 0
     */
    void multiply(double[] c, double[] product) {
        later(c, 1, next);
        later(c, 2, overNext);
        earlier(c, 1, previous);
        earlier(c, 2, beforePrevious);
        for (int t = 0; t < frames; t++) {
            product[t] = diagonal[t] * c[t] + right[t] * next[t] + left[t] * previous[t];
        }
        for (int t = 0; t < frames; t++) {
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
        assemble();
        earlier(right, 1, left);
        earlier(farRight, 2, farLeft);
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
            right[t] = -2 * bend[t + 1] - 2 * bend[t + 2];
            farRight[t] = bend[t + 2] - 0.25 * delta[t + 2];
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
            nearLower = (right[t] - nearLower * nearLowest * near) / here;
            nearLowest = farRight[t] / here;
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
