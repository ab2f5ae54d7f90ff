package balado.bench;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how many megabytes of UTF-8 text a second one thread normalises, and that the time of one sentence grows with its length only. */
public final class NormalizeBench {

    private static final int ROUNDS = 40;
    private static final int COUNTED = 9;
    private static final double MEGABYTE = 1e6;

    private NormalizeBench() {}

    /** Takes a file of sentences, one a line. */
    public static void main(String[] args) throws IOException {
        Normalizer normalizer = Normalizer.french();
        List<Sentence> sentences = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(Sentence::of)
                .toList();
        long bytes = Files.size(Path.of(args[0]));
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = bytes / MEGABYTE / seconds(normalizer, sentences);
        }
        double[] warm = Arrays.copyOfRange(rates, ROUNDS - COUNTED, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%.2f MB: %.2f MB/s cold, %.2f MB/s warm (median of %d rounds, %.2f to %.2f)%n",
                bytes / MEGABYTE,
                rates[0],
                warm[COUNTED / 2],
                COUNTED,
                warm[0],
                warm[COUNTED - 1]);
        for (int kilobytes : new int[] {125, 250, 500, 1000}) {
            Sentence one = Sentence.of(longSentence(sentences, kilobytes * 1000));
            seconds(normalizer, List.of(one));
            System.out.printf(
                    Locale.ROOT,
                    "one sentence of %d kB: %.0f ms%n",
                    kilobytes,
                    1000 * seconds(normalizer, List.of(one)));
        }
    }

    private static double seconds(Normalizer normalizer, List<Sentence> sentences) {
        long start = System.nanoTime();
        int tokens = 0;
        for (Sentence sentence : sentences) {
            tokens += normalizer.normalize(sentence).tokens().size();
        }
        if (tokens == 0) {
            throw new IllegalStateException("no token");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String longSentence(List<Sentence> sentences, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i = (i + 1) % sentences.size()) {
            text.append(sentences.get(i).text()).append(' ');
        }
        return text.toString();
    }
}
