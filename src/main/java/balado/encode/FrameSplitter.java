package balado.encode;

import java.io.IOException;

/** Cuts sound into the frames that the encoder wants. */
final class FrameSplitter {

    private final Mp3Writer mp3;
    private final float[] frame;
    private int filled;

    FrameSplitter(Mp3Writer mp3) {
        this.mp3 = mp3;
        frame = new float[mp3.frameSize()];
    }

    void write(float[] samples, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            frame[filled++] = samples[i];
            if (filled == frame.length) {
                mp3.write(frame, filled);
                filled = 0;
            }
        }
    }

    /** Writes the last, shorter frame and ends the file. */
    void finish() throws IOException {
        if (filled > 0) {
            mp3.write(frame, filled);
        }
        mp3.finish();
    }
}
