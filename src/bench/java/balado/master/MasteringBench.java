package balado.master;

import balado.bench.SeedArticle;
import balado.speech.Take;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Mastering, step by step: milliseconds for the speech of the sample article. Needs {@code BALADO_VOICES_MIRROR}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MasteringBench {

    @Param({"upmc-pierre-hsmm"})
    private String voice;

    private List<Take> takes;
    private int sampleRate;
    private Path folder;
    private Path joined;
    private Path mastered;
    private float[] samples;
    private Leveller leveller;

    /** Speaks the article and joins it. */
    @Setup
    public void prepare() throws IOException {
        takes = SeedArticle.takes(voice);
        sampleRate = takes.get(0).sound().sampleRate();
        folder = Files.createTempDirectory("balado-bench");
        joined = folder.resolve("joined.f32");
        mastered = folder.resolve("mastered.f32");
        leveller = new Leveller(joinTakes(), folder.resolve("gains.f32"));
        leveller.measure(true);
        leveller.settle();
        leveller.draw(true);
        samples = new float[(int) (Files.size(joined) / Float.BYTES)];
        try (SampleReader reader = new SampleReader(joined)) {
            float[] buffer = new float[1 << 13];
            int at = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
                System.arraycopy(buffer, 0, samples, at, count);
                at += count;
            }
        }
        System.out.printf("%.1f s of speech%n", (double) samples.length / sampleRate);
    }

    @TearDown
    public void clean() throws IOException {
        leveller.close();
        Files.deleteIfExists(joined);
        Files.deleteIfExists(mastered);
        Files.delete(folder);
    }

    /** Offset, fades, the contour of the speech, and the samples on disk. */
    @Benchmark
    public int join() throws IOException {
        return joinTakes().size();
    }

    private SpeechContour joinTakes() throws IOException {
        SpeechContour contour = new SpeechContour(sampleRate);
        try (SampleWriter writer = new SampleWriter(joined)) {
            for (Take take : takes) {
                if (take.sound().length() == 0) {
                    continue;
                }
                Joint joint = new Joint(take);
                float[] sound = joint.samples();
                writer.write(sound, sound.length);
                contour.add(sound, joint.speech());
            }
        }
        contour.finish();
        return contour;
    }

    /** One rendering: gain, limiter, meter, and the samples on disk. */
    @Benchmark
    public double pass() throws IOException {
        Gain gain = new Gain(leveller.curve().read());
        try (Pass pass = new Pass(joined, sampleRate, gain, 0, SampleSink.NONE, Optional.of(mastered))) {
            pass.advance(samples.length);
            pass.finish();
            return pass.loudness().integrated();
        }
    }

    /** The leveller's gain, without music. */
    private record Gain(GainReader reader) implements Pass.Mix {

        @Override
        public void apply(float[] samples, int count, long position) throws IOException {
            reader.apply(samples, count, position);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** Loudness and true peak. */
    @Benchmark
    public double meter() {
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        meter.add(samples, samples.length);
        return meter.loudness().integrated();
    }

    /** All of it, with as many renderings as it takes. */
    @Benchmark
    public long master() throws IOException {
        try (Mastering mastering = new Mastering(folder, sampleRate, Pauses.NEWSREADER)) {
            for (Take take : takes) {
                mastering.add(Part.whole(take, voice));
            }
            return mastering.finish().length();
        }
    }
}
