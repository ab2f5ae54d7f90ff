package balado.bench;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import balado.pronounce.Pronouncer;
import java.io.IOException;
import java.util.List;
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

/** The text stages: milliseconds for all sentences of the sample article, and for one sentence that never ends. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBench {

    private final Normalizer normalizer = Normalizer.french();
    private final Pronouncer pronouncer = Pronouncer.french();
    private List<Sentence> written;
    private List<SpokenSentence> spoken;

    /** Every stage's input, made by the one before it. */
    @Setup
    public void prepare() throws IOException {
        written = SeedArticle.sentences();
        spoken = written.stream().map(normalizer::normalize).toList();
        System.out.printf(
                "%d sentences, %d characters, %d spoken words%n",
                written.size(),
                written.stream().mapToInt(each -> each.text().length()).sum(),
                spoken.stream()
                        .flatMap(each -> each.tokens().stream())
                        .mapToInt(token -> token.words().size())
                        .sum());
    }

    /** Numbers, dates, abbreviations … to words. */
    @Benchmark
    public int normalize() {
        return written.stream()
                .mapToInt(each -> normalizer.normalize(each).tokens().size())
                .sum();
    }

    /** Words to phonemes. */
    @Benchmark
    public int pronounce() {
        return spoken.stream()
                .mapToInt(each -> pronouncer.pronounce(each).words().size())
                .sum();
    }

    /** The time of one sentence grows with its length only. */
    @Benchmark
    public int normalizeLong(LongSentence sentence) {
        return normalizer.normalize(sentence.written).tokens().size();
    }

    /** The sentences of the article as one, again and again. */
    @State(Scope.Benchmark)
    public static class LongSentence {

        @Param({"125", "250", "500", "1000"})
        private int kilobytes;

        private Sentence written;

        /** Joins them. */
        @Setup
        public void prepare() throws IOException {
            List<Sentence> sentences = SeedArticle.sentences();
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < kilobytes * 1000; i = (i + 1) % sentences.size()) {
                text.append(sentences.get(i).text()).append(' ');
            }
            written = Sentence.of(text.toString());
        }
    }
}
