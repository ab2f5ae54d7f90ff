package balado.encode;

import java.io.IOException;

/** Cuts sound into the frames that the encoder wants. */
final class FrameSplitter {

    private final FrameWriter writer;
    private final float[] frame;
    private int filled;

    FrameSplitter(FrameWriter writer) {
        this.writer = writer;
        frame = new float[writer.frameSize()];
    }

    void write(float[] samples, int length) throws IOException {
        for (int from = 0; from < length; ) {
            int count = Math.min(length - from, frame.length - filled);
            System.arraycopy(samples, from, frame, filled, count);
            from += count;
            filled += count;
            if (filled == frame.length) {
                writer.write(frame, filled);
                filled = 0;
            }
        }
    }

    /** Writes the last, shorter frame and ends the file. */
    void finish() throws IOException {
        if (filled > 0) {
            writer.write(frame, filled);
        }
        writer.finish();
    }
}
