package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * How much of each page's article is kept and how little else, in words of the body (headings and paragraphs, without the title), beside what a
 * port of Mozilla's Readability keeps. The table goes to {@code target/extraction-report.txt}.
 */
class ExtractionReportTest {

    private static final double LEAST_OVERALL = 0.97;
    private static final double LEAST_OF_A_PAGE = 0.93;

    private record Score(Pages page, Words own, Words readability, Words wanted) {

        double f1() {
            return own.f1(wanted);
        }

        double readabilityF1() {
            return readability.f1(wanted);
        }
    }

    private final ArticleReader reader = new ArticleReader(
            List.of(new HtmlFormat()),
            new ReadOptions(false, ReadOptions.Tables.ROWS, ReadOptions.Emoji.DROPPED, true, false));

    @Test
    void keepsTheArticleAndLittleElse() throws IOException {
        List<Score> scores = new ArrayList<>();
        for (Pages page : Pages.all()) {
            scores.add(score(page));
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "extraction-report.txt"), report(scores));
        assertTrue(mean(scores, Score::f1) >= LEAST_OVERALL, () -> "overall " + mean(scores, Score::f1));
        assertAll(scores.stream()
                .map(score -> () -> assertTrue(
                        score.f1() >= LEAST_OF_A_PAGE,
                        () -> score.page() + " " + score.f1() + ", too much: "
                                + score.own().without(score.wanted()) + ", missing: "
                                + score.wanted().without(score.own()))));
        assertAll(byKind(scores).entrySet().stream()
                .map(kind -> () -> assertTrue(
                        mean(kind.getValue(), Score::f1) > mean(kind.getValue(), Score::readabilityF1),
                        () -> kind.getKey() + ": Readability keeps it as well")));
    }

    private Score score(Pages page) throws ArticleException {
        return new Score(
                page,
                Words.of(reader.readAll(page.input()).get(0)),
                readability(page),
                Words.ofMarkdown(page.expected()));
    }

    private static Words readability(Pages page) throws ArticleException {
        String html = HtmlDecoder.decode(page.input());
        String content =
                new Readability4J("https://www.example.org/", html).parse().getContent();
        return new Words(content == null ? "" : spaced(content));
    }

    /** The words of different blocks apart. */
    private static String spaced(String html) {
        return Jsoup.parse(html.replace("<", " <")).wholeText();
    }

    private static Map<String, List<Score>> byKind(List<Score> scores) {
        Map<String, List<Score>> kinds = new TreeMap<>();
        scores.forEach(score -> kinds.computeIfAbsent(score.page().kind(), kind -> new ArrayList<>())
                .add(score));
        return kinds;
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }

    private static String report(List<Score> scores) {
        StringBuilder out = new StringBuilder("F1 of words of the body\n\n");
        out.append(line("class", "pages", "Balado", "Readability4J"));
        byKind(scores)
                .forEach((kind, of) -> out.append(line(
                        kind,
                        String.valueOf(of.size()),
                        figure(mean(of, Score::f1)),
                        figure(mean(of, Score::readabilityF1)))));
        out.append(line(
                "all",
                String.valueOf(scores.size()),
                figure(mean(scores, Score::f1)),
                figure(mean(scores, Score::readabilityF1))));
        out.append("\nworst first\n\n").append(line("page", "precision", "recall", "F1"));
        scores.stream()
                .sorted(Comparator.comparingDouble(Score::f1))
                .forEach(score -> out.append(line(
                        score.page().name(),
                        figure(score.own().precision(score.wanted())),
                        figure(score.own().recall(score.wanted())),
                        figure(score.f1()))));
        return out.toString();
    }

    private static String line(String name, String one, String two, String three) {
        return String.format(Locale.ROOT, "%-28s %9s %9s %14s%n", name, one, two, three);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
