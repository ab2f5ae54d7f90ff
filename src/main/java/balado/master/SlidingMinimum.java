package balado.master;

/** The least of the last values, in constant time a value on average (D. Lemire, "Streaming maximum-minimum filter", 2006). */
final class SlidingMinimum {

    private final int width;

    /** A ring of candidates, rising, each with when it came. */
    private final double[] values;

    private final long[] times;
    private long first;
    private long end;
    private long now;

    SlidingMinimum(int width) {
        this.width = width;
        values = new double[width + 1];
        times = new long[width + 1];
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
        return (int) (index % values.length);
    }
}
