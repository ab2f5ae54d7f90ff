package balado.master;

/** The least of the last values, in constant time a value on average (D. Lemire, "Streaming maximum-minimum filter", 2006). */
final class SlidingMinimum {

    private final int width;

    /** A ring of candidates, rising, each with when it came; its size is a power of two. */
    private final double[] values;

    private final long[] times;
    private final int mask;
    private long first;
    private long end;
    private long now;

    SlidingMinimum(int width) {
        this.width = width;
        int size = Integer.highestOneBit(width) * 2;
        values = new double[size];
        times = new long[size];
        mask = size - 1;
    }

    double next(double value) {
        while (end > first && values[slot(end - 1)] >= value) {
            end--;
        }
        values[slot(end)] = value;
        times[slot(end)] = now;
        end++;
        if (times[slot(first)] <= now - width) {
            first++;
        }
        now++;
        return values[slot(first)];
    }

    private int slot(long index) {
        return (int) index & mask;
    }
}
