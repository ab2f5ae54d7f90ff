package balado.encode;

import balado.bench.SeedArticle;
import balado.master.Mastering;
import balado.master.Part;
import balado.master.Pauses;
import balado.master.Recording;
import balado.master.SampleReader;
import balado.speech.Take;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** MP3, step by step: milliseconds for the speech of the sample article. Needs {@code BALADO_VOICES_MIRROR}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EncodeBench {

    @Param({"upmc-pierre-hsmm"})
    private String voice;

    private Path folder;
    private Path encoded;
    private Recording recording;
    private float[] recorded;

    /** At the encoder's rate. */
    private float[] resampled;

    /** Speaks the article and masters it. */
    @Setup
    public void prepare() throws IOException {
        Ffmpeg.load();
        folder = Files.createTempDirectory("balado-bench");
        encoded = folder.resolve("encoded.mp3");
        List<Take> takes = SeedArticle.takes(voice);
        try (Mastering mastering =
                new Mastering(folder, takes.get(0).sound().sampleRate(), Pauses.NEWSREADER)) {
            for (Take take : takes) {
                mastering.add(Part.whole(take, voice));
            }
            recording = mastering.finish();
        }
        recorded = new float[(int) recording.length()];
        try (SampleReader reader = new SampleReader(recording.samples())) {
            float[] buffer = new float[1 << 13];
            int at = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
                System.arraycopy(buffer, 0, recorded, at, count);
                at += count;
            }
        }
        Kept kept = new Kept();
        resampleTo(kept);
        resampled = kept.samples();
        encode(Optional.empty());
        System.out.printf("%.1f s of sound%n", (double) recording.length() / recording.sampleRate());
    }

    @TearDown
    public void clean() throws IOException {
        Files.deleteIfExists(encoded);
        Files.deleteIfExists(recording.samples());
        Files.delete(folder);
    }

    /** From the voice's rate to the encoder's. */
    @Benchmark
    public int resample() throws IOException {
        Kept kept = new Kept();
        resampleTo(kept);
        return kept.length;
    }

    /** The system's LAME. */
    @Benchmark
    public long lame() throws IOException {
        Lame lame = Lame.find().orElseThrow(() -> new IllegalStateException("no libmp3lame here"));
        return encode(Optional.of(lame));
    }

    /** LAME inside FFmpeg. */
    @Benchmark
    public long ffmpeg() throws IOException {
        return encode(Optional.empty());
    }

    /** Decodes and measures what was written. */
    @Benchmark
    public SoundReport monitor() throws IOException {
        try (ConfidenceMonitor monitor = new ConfidenceMonitor(encoded)) {
            monitor.written(Files.size(encoded));
            return monitor.report(resampled.length);
        }
    }

    private void resampleTo(FrameWriter writer) throws IOException {
        int chunk = 1 << 13;
        try (SampleFeed feed = new SampleFeed(recording.sampleRate(), AudioFormat.MP3.sampleRate(), chunk, writer)) {
            for (int at = 0; at < recorded.length; at += chunk) {
                float[] samples = Arrays.copyOfRange(recorded, at, Math.min(recorded.length, at + chunk));
                feed.add(samples, samples.length);
            }
            feed.finish();
        }
    }

    private long encode(Optional<Lame> lame) throws IOException {
        try (FileChannel channel = FileChannel.open(
                encoded,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            new Mp3Frames(() -> lame).write(channel, writer -> {
                FrameSplitter frames = new FrameSplitter(writer);
                frames.write(resampled, resampled.length);
                frames.finish();
            });
            return channel.size();
        }
    }

    /** Keeps what would be encoded. */
    private static final class Kept implements FrameWriter {

        private float[] samples = new float[1 << 20];
        private int length;

        @Override
        public int frameSize() {
            return 1 << 13;
        }

        @Override
        public void write(float[] frame, int count) {
            if (length + count > samples.length) {
                samples = Arrays.copyOf(samples, 2 * samples.length);
            }
            System.arraycopy(frame, 0, samples, length, count);
            length += count;
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}

        float[] samples() {
            return Arrays.copyOf(samples, length);
        }
    }
}
