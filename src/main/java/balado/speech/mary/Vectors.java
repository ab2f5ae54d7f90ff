package balado.speech.mary;

import balado.speech.Block;

/** Sums over stretches of arrays. They go in blocks, each by a call of its own, for the reason that {@link Block} has. */
final class Vectors {

    /** Places that are worked on at once. */
    static final int BLOCK = Block.LENGTH;

    private Vectors() {}

    /** How many places an array has that is made of whole blocks and holds so many values. */
    static int blocks(int count) {
        return (count + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Adds {@code factor} times the values from {@code from} on to the sums from {@code at} on. */
    static void add(double factor, double[] values, int from, double[] sums, int at, int count) {
        for (int done = 0; done < count; done += BLOCK) {
            addFew(factor, values, from + done, sums, at + done, Math.min(BLOCK, count - done));
        }
    }

    private static void addFew(double factor, double[] values, int from, double[] sums, int at, int count) {
        for (int i = 0; i < count; i++) {
            sums[at + i] += factor * values[from + i];
        }
    }

    /** The same of whole arrays of the same length. */
    static void add(double factor, double[] values, double[] sums) {
        add(factor, values, 0, sums, 0, sums.length);
    }

    /** The inner product of two arrays made of whole {@linkplain #blocks blocks}, from the first place to the last. */
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int from = 0; from < a.length; from += BLOCK) {
            sum = dot(a, b, from, sum);
        }
        return sum;
    }

    private static double dot(double[] a, double[] b, int from, double before) {
        double sum = before;
        for (int i = from; i < from + BLOCK; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
