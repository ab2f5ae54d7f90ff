package balado.speech.mary;

import balado.testing.MaryVoices;
import balado.voice.Voice;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/** The loading of a MaryTTS voice, once in each new virtual machine, without class archive. Needs {@code BALADO_VOICES_MIRROR}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBench {

    @Param({"upmc-pierre-hsmm"})
    private String name;

    private Voice voice;

    /** Finds the voice. */
    @Setup
    public void prepare() {
        voice = MaryVoices.require(name);
    }

    /** Trees, models, filters. */
    @Benchmark
    public VoiceModels models() throws IOException {
        return VoiceModels.load(voice);
    }

    /** The phone set. */
    @Benchmark
    public Phones phones() {
        return Phones.load();
    }
}
