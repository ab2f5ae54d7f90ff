package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** None of an article's own words is lost, and no other word is read, wherever on the page they stand. */
class WholeArticleTest {

    /** {@code BALADO_PAGES} asks for more. */
    private static final int PAGES = Integer.parseInt(System.getenv().getOrDefault("BALADO_PAGES", "200"));

    /** What may stand inside a word. */
    private static final Pattern JOINTS = Pattern.compile("</?(?:b|wbr)>");

    private final ArticleReader reader = new ArticleReader(
            List.of(new HtmlFormat()),
            new ReadOptions(true, ReadOptions.Tables.ROWS, ReadOptions.Emoji.DROPPED, false, false));

    @Test
    void exactlyTheArticlesWordsAreRead() {
        List<String> faults = IntStream.range(0, PAGES)
                .boxed()
                .flatMap(seed -> faults(seed).stream())
                .limit(20)
                .toList();
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    /** Pages that hold nothing to lose would prove nothing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void pagesAreFullOfMarks(int seed) {
        MarkedPage page = new MarkedPage(seed);
        assertTrue(page.wanted().size() > 15, () -> page.wanted().size() + " words");
        assertTrue(page.unwanted().size() > 8, () -> page.unwanted().size() + " words");
        String html = JOINTS.matcher(page.html()).replaceAll("");
        Stream.concat(page.wanted().stream(), page.unwanted().stream())
                .forEach(word -> assertTrue(html.contains(word), word));
        assertEquals(page.html(), new MarkedPage(seed).html());
    }

    private List<String> faults(int seed) {
        MarkedPage page = new MarkedPage(seed);
        String read = read(page.html());
        List<String> lost = page.wanted().stream()
                .filter(word -> !read.contains(word))
                .map(word -> "page " + seed + " lost " + word + " of " + around(page.html(), word))
                .toList();
        List<String> let = page.unwanted().stream()
                .filter(read::contains)
                .map(word -> "page " + seed + " reads " + word + " of " + around(page.html(), word))
                .toList();
        return IntStream.range(0, lost.size() + let.size())
                .mapToObj(i -> i < lost.size() ? lost.get(i) : let.get(i - lost.size()))
                .toList();
    }

    private String read(String html) {
        try {
            Article article = reader.read(html.getBytes(StandardCharsets.UTF_8), "page.html");
            return article.titleText() + "\n" + Words.text(article);
        } catch (ArticleException e) {
            return e.getMessage();
        }
    }

    private static String around(String page, String word) {
        String html = JOINTS.matcher(page).replaceAll("");
        int at = Math.max(0, html.indexOf(word));
        return html.substring(Math.max(0, at - 90), Math.min(html.length(), at + 60));
    }
}
