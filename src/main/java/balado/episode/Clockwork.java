package balado.episode;

import balado.master.Recording;

/** Samples as time. */
final class Clockwork {

    private Clockwork() {}

    /** The time of a sample, rounded to milliseconds. */
    static long millis(Recording recording, long sample) {
        return Math.round(sample * 1000.0 / recording.sampleRate());
    }
}
