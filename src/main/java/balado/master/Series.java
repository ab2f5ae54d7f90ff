package balado.master;

import java.util.Arrays;

/** Numbers in the order they came; a float each, since hours of sound make millions of them. */
final class Series {

    private float[] values = new float[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = (float) value;
    }

    int size() {
        return size;
    }

    double get(int index) {
        return values[index];
    }
}
