package balado.speech.mary;

import java.util.Arrays;

/**
 * The states that an utterance passes through, in order: those of its first segment, then those of the next.
 *
 * @param perSegment how many a segment has
 * @param ends behind the last frame of each
 * @param pitch its leaf in the tree for log F0, and so on
 * @param voiced whether there is a voice
 * @param pause whether it belongs to a pause
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record States(
        int perSegment, int[] ends, int[] pitch, int[] spectrum, int[] strengths, boolean[] voiced, boolean[] pause) {

    int count() {
        return ends.length;
    }

    /** Number of frames. */
    int frames() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The first frame of a state. */
    int start(int state) {
        return state == 0 ? 0 : ends[state - 1];
    }

    /** Behind the last frame of a segment. */
    int segmentEnd(int segment) {
        return ends[(segment + 1) * perSegment - 1];
    }

    /** Number of frames with a voice. */
    int voicedCount() {
        int frames = 0;
        for (int state = 0; state < count(); state++) {
            frames += voiced[state] ? ends[state] - start(state) : 0;
        }
        return frames;
    }

    /** Whether there is a voice in each frame. */
    boolean[] voicedFrames() {
        boolean[] frames = new boolean[frames()];
        for (int state = 0; state < count(); state++) {
            Arrays.fill(frames, start(state), ends[state], voiced[state]);
        }
        return frames;
    }
}
