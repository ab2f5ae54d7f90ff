package balado.bench;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import balado.pronounce.Pronouncer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a language costs before its first word: its tables and classes, once in each new virtual machine, without class archive. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TablesBench {

    private static final Sentence SENTENCE = Sentence.of("Le 1er mars 2027, 12,5 millions d'euros iront aux écoles.");

    /** A normaliser and its first sentence. */
    @Benchmark
    public SpokenSentence normalizer() {
        return Normalizer.french().normalize(SENTENCE);
    }

    /** The same, and a pronouncer. */
    @Benchmark
    public Object normalizerAndPronouncer() {
        return Pronouncer.french().pronounce(normalizer());
    }
}
