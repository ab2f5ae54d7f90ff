package balado.master;

import balado.speech.Block;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/** Applies a gain curve to samples, from the first one to the last, while the curve may still grow. */
final class GainReader implements Closeable {

    private final GainCurve curve;
    private final SampleReader reader;

    /** The line from one factor to the next. */
    private final Ramp ramp;

    /** Some factors, how many, and the index of the first; and the factor before that. */
    private final float[] block = new float[1024];

    private int count;
    private int start;
    private float before;

    GainReader(GainCurve curve, Path file) throws IOException {
        this.curve = curve;
        this.reader = new SampleReader(file);
        this.ramp = new Ramp(curve.hop());
    }

    /**
     * Multiplies samples; the first and the last factor hold beyond the ends.
     *
     * @param position of the first one, not before those of an earlier call
     */
    void apply(float[] samples, int length, long position) throws IOException {
        int hop = curve.hop();
        int last = curve.size() - 1;
        int done = 0;
        while (done < length) {
            long behind = position + done - hop / 2;
            int index = (int) Math.max(-1, Math.min(last, Math.floorDiv(behind, (long) hop)));
            float from = factor(Math.max(0, index));
            float step = (factor(Math.min(last, index + 1)) - from) / hop;
            int offset = (int) Math.floorMod(behind, (long) hop);
            int end = Math.min(length, done + hop - offset);
            for (int at = done; at < end; at += Block.LENGTH) {
                ramp.scale(samples, at, Math.min(end, at + Block.LENGTH), from, step, offset + at - done);
            }
            done = end;
        }
    }

    /** A factor; the one before it can still be had, earlier ones cannot. */
    private float factor(int index) throws IOException {
        while (index >= start + count) {
            before = count == 0 ? before : block[count - 1];
            start += count;
            count = reader.read(block);
            if (count == 0) {
                throw new EOFException("the gains end at " + start + ", not at " + index);
            }
        }
        return index < start ? before : block[index - start];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
