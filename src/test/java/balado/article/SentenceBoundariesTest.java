package balado.article;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well sentence ends are found in a corpus that the environment variable BALADO_SENTENCES names, one sentence a line. Random groups of lines
 * are joined by spaces and cut again; the ends inside the groups are counted.
 */
class SentenceBoundariesTest {

    private static final int LARGEST_GROUP = 8;

    private static final Pattern ENDED = Pattern.compile(".*[.!?…][»”\")\\]' ]*");

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Titles and table cells have no stop, so that nobody could find their ends once they are joined. */
    @ParameterizedTest(name = "only lines with a stop: {0}")
    @CsvSource({"true, 0.995", "false, 0.92"})
    void reaches(boolean onlyEnded, double least) throws IOException {
        String file = System.getenv("BALADO_SENTENCES");
        assumeTrue(file != null, "BALADO_SENTENCES names no corpus");
        List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                .map(new Cleaner()::cleanLine)
                .filter(line ->
                        !line.isEmpty() && (!onlyEnded || ENDED.matcher(line).matches()))
                .toList();
        Random random = new Random(2026);
        int right = 0;
        int missed = 0;
        int invented = 0;
        int from = 0;
        while (from < lines.size()) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(LARGEST_GROUP));
            Set<Integer> expected = ends(lines.subList(from, to));
            Set<Integer> found = ends(splitter.split(String.join(" ", lines.subList(from, to))));
            right += (int) expected.stream().filter(found::contains).count();
            missed +=
                    (int) expected.stream().filter(end -> !found.contains(end)).count();
            invented +=
                    (int) found.stream().filter(end -> !expected.contains(end)).count();
            from = to;
        }
        double f1 = 2.0 * right / (2.0 * right + missed + invented);
        assertTrue(f1 >= least, "F1 " + f1 + ": " + right + " found, " + missed + " missed, " + invented + " invented");
    }

    /** Offsets behind each sentence but the last, in the text joined by single spaces. */
    private static Set<Integer> ends(List<String> sentences) {
        Set<Integer> ends = new TreeSet<>();
        int at = -1;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            at += 1 + sentence.length();
            ends.add(at);
        }
        return ends;
    }
}
