package balado.master;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in the order they came; a float each, since hours of sound make millions of them. What is not needed any more can be let go; the others
 * keep their index.
 */
final class Series {

    /** Numbers that are held, and let go, together. */
    private static final int CHUNK = 1024;

    private final List<float[]> chunks = new ArrayList<>();

    /** How many chunks were let go. */
    private int gone;

    private int size;

    void add(double value) {
        grow(size + 1);
        set(size - 1, (float) value);
    }

    /** Makes it at least so long, with zeros. */
    void grow(int length) {
        while ((gone + chunks.size()) * CHUNK < length) {
            chunks.add(new float[CHUNK]);
        }
        size = Math.max(size, length);
    }

    int size() {
        return size;
    }

    float get(int index) {
        return chunks.get(index / CHUNK - gone)[index % CHUNK];
    }

    void set(int index, float value) {
        chunks.get(index / CHUNK - gone)[index % CHUNK] = value;
    }

    /** Lets go of the numbers before this one, but for some of the last of them. */
    void forget(int before) {
        int more = Math.max(0, Math.min(before, size)) / CHUNK - gone;
        if (more > 0) {
            chunks.subList(0, more).clear();
            gone += more;
        }
    }

    /** How many numbers it holds. */
    int held() {
        return chunks.size() * CHUNK;
    }
}
