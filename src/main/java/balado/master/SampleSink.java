package balado.master;

import java.io.IOException;

/** Takes the finished samples of a recording while the rest is still spoken. */
public interface SampleSink {

    /** Keeps nothing. */
    SampleSink NONE = new SampleSink() {
        @Override
        public void begin() {}

        @Override
        public void accept(float[] samples, int length) {}

        @Override
        public void end() {}
    };

    /** Begins, or begins anew: what was given before does not count. */
    void begin() throws IOException;

    /**
     * Takes the next samples. It may wait until there is room.
     *
     * @param samples the first {@code length} count; the array is the caller's, and changes afterwards
     */
    void accept(float[] samples, int length) throws IOException;

    /** There is no more. */
    void end() throws IOException;
}
