package balado.master;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A finished recording: mono samples on disk and where each sentence stands in them.
 *
 * @param samples a file of 32-bit little-endian floats without header, in −1 … 1, levelled and limited
 * @param sampleRate Hz
 * @param length number of samples
 * @param marks a mark for each sentence that has sound, in order
 * @param loudness measured on these samples
 */
public record Recording(Path samples, int sampleRate, long length, List<SentenceMark> marks, Loudness loudness) {

    public Recording {
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(loudness, "loudness");
        marks = List.copyOf(marks);
    }

    public Duration duration() {
        return Duration.ofNanos(Math.round(length * 1e9 / sampleRate));
    }
}
