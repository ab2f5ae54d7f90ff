package balado.bench;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import balado.pronounce.Pronouncer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how long the tables of the pronunciation take to load, and how many words a second one core pronounces. */
public final class PronounceBench {

    private static final int ROUNDS = 15;
    private static final int COUNTED = 9;

    private PronounceBench() {}

    /** Takes a file of sentences, one a line. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Pronouncer pronouncer = Pronouncer.french();
        double loading = (System.nanoTime() - start) / 1e6;
        Normalizer normalizer = Normalizer.french();
        List<SpokenSentence> sentences = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(line -> normalizer.normalize(Sentence.of(line)))
                .toList();
        long words = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .mapToLong(token -> token.words().size())
                .sum();
        double[] rates = new double[ROUNDS];
        long phonemes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (SpokenSentence sentence : sentences) {
                phonemes += pronouncer.pronounce(sentence).words().size();
            }
            rates[round] = words / ((System.nanoTime() - begin) / 1e9);
        }
        double[] warm = Arrays.copyOfRange(rates, ROUNDS - COUNTED, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "tables loaded in %.0f ms (first use, cold JVM); %d words, %.0f words/s cold, %.0f words/s warm (median of %d rounds), %d pronounced%n",
                loading,
                words,
                rates[0],
                warm[COUNTED / 2],
                COUNTED,
                phonemes / ROUNDS);
    }
}
