package balado.encode;

import java.io.Closeable;
import java.io.IOException;

/** An encoder that writes what it makes to a file, frame by frame. */
interface FrameWriter extends Closeable {

    /** Samples that a frame holds; every {@link #write} but the last gives as many. */
    int frameSize();

    /** Encodes the first {@code length} of some samples. */
    void write(float[] samples, int length) throws IOException;

    /** Writes what the encoder holds back, and the header's final values. */
    void finish() throws IOException;
}
