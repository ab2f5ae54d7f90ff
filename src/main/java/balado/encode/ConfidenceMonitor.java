package balado.encode;

import balado.master.LoudnessMeter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.FutureTask;

/**
 * Listens to MP3 frames behind their encoder, as the third head of a tape machine does: when the last frame is written nearly all have been heard.
 * Decodes on a thread of its own.
 */
final class ConfidenceMonitor implements Closeable {

    /**
     * Samples by which a decoder is late: LAME's 576 and the 529 of every decoder's filter bank, as the Info header says
     * (<a href="http://gabriel.mp3-tech.org/mp3infotag.html">LAME tag</a>).
     */
    private static final int DELAY = 576 + 529;

    private static final AudioFormat FORMAT = AudioFormat.MP3;

    /** Bytes of the Info header, a frame like all others: 72 times bit rate by sample rate (ISO 13818-3, layer III). It is whole at the end only. */
    private static final int HEADER = 72 * FORMAT.bitRate() / FORMAT.sampleRate();

    private final GrowingFile frames;
    private final FutureTask<SoundReport> work = new FutureTask<>(this::listen);
    private final Thread thread = new Thread(work, "balado-monitor");

    /** Begins to listen to a file that is being written. */
    ConfidenceMonitor(Path file) throws IOException {
        frames = new GrowingFile(file, HEADER);
        thread.setDaemon(true);
        thread.start();
    }

    /** The encoder has written so many bytes. */
    void written(long bytes) {
        frames.grow(bytes);
    }

    /**
     * What was heard; waits for the rest.
     *
     * @param samples that were encoded
     * @throws EncodeException when fewer come back
     */
    SoundReport report(long samples) throws IOException {
        frames.end();
        SoundReport heard = Waiting.result(work);
        Duration duration = duration(samples);
        if (heard.duration().compareTo(duration) < 0) {
            throw new EncodeException("Encoding mp3 failed: of " + duration.toMillis() + " ms only "
                    + heard.duration().toMillis() + " can be decoded. Try another version of LAME.");
        }
        return new SoundReport(heard.sampleRate(), heard.channels(), duration, heard.loudness());
    }

    /** All that can be decoded, without the delay in front and with the padding at the end, which is silence. */
    private SoundReport listen() throws IOException {
        try (AudioReader reader = new AudioReader(frames)) {
            LoudnessMeter meter = new LoudnessMeter(reader.sampleRate());
            long at = -DELAY;
            for (float[] samples = reader.read(); samples.length > 0; samples = reader.read()) {
                int late = (int) Math.min(samples.length, Math.max(0, -at));
                float[] heard = late == 0 ? samples : Arrays.copyOfRange(samples, late, samples.length);
                meter.add(heard, heard.length);
                at += samples.length;
            }
            return new SoundReport(reader.sampleRate(), reader.channels(), duration(Math.max(0, at)), meter.loudness());
        }
    }

    private static Duration duration(long samples) {
        return Duration.ofNanos(Math.round(samples * 1e9 / FORMAT.sampleRate()));
    }

    /** Stops listening. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        frames.end();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        frames.close();
    }
}
