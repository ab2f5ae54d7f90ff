package balado.encode;

import balado.master.Loudness;
import balado.master.LoudnessMeter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * What is heard of an audio file.
 *
 * @param sampleRate Hz of the file
 * @param channels of the file
 * @param duration of what could be decoded
 * @param loudness mixed to mono
 */
public record SoundReport(int sampleRate, int channels, Duration duration, Loudness loudness) {

    /**
     * Listens to a file from its beginning to its end.
     *
     * @throws IOException when it cannot be decoded
     */
    public static SoundReport of(Path file) throws IOException {
        Ffmpeg.load();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                AudioReader reader = new AudioReader(channel, 0)) {
            LoudnessMeter meter = new LoudnessMeter(reader.sampleRate());
            long length = 0;
            for (float[] samples = reader.read(); samples.length > 0; samples = reader.read()) {
                meter.add(samples, samples.length);
                length += samples.length;
            }
            Duration duration = Duration.ofNanos(Math.round(length * 1e9 / reader.sampleRate()));
            return new SoundReport(reader.sampleRate(), reader.channels(), duration, meter.loudness());
        }
    }
}
