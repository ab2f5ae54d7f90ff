package balado.episode;

import balado.master.Recording;

/** Sample positions of a recording as milliseconds. */
final class Timeline {

    private final Recording recording;

    Timeline(Recording recording) {
        this.recording = recording;
    }

    long millis(long sample) {
        return Math.round(Math.min(sample, recording.length()) * 1000.0 / recording.sampleRate());
    }

    /** Where the recording ends. */
    long end() {
        return millis(recording.length());
    }
}
