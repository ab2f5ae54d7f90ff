package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.MarkdownWriter;
import balado.article.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden pairs: a page, and its article as Markdown, written by hand before there was a reader of pages. Pictures are not compared. */
class GoldenPagesTest {

    private static final ReadOptions PARTIAL =
            new ReadOptions(false, ReadOptions.Tables.ROWS, ReadOptions.Emoji.DROPPED, true, false);

    static List<Pages> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsTheGoldenFileSays(Pages page) throws ArticleException {
        ArticleReader reader = new ArticleReader(List.of(new HtmlFormat()), PARTIAL);
        String markdown =
                new MarkdownWriter().write(reader.readAll(page.input()).get(0));
        assertEquals(page.expected(), withoutPictures(markdown));
    }

    @Test
    void thereArePagesOfManyKinds() {
        assertTrue(Pages.all().size() >= 25);
        assertTrue(Pages.all().stream().map(Pages::kind).distinct().count() >= 15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "login/compte | a login page, not an article; log in with a browser, save the page and name the file",
                "consent/mur | a page that asks for consent, not an article; consent in a browser, save the page and name the file",
                "paywall/eaux | only the first paragraph is public; --partial reads it",
            })
    void givesOneLineOfError(String name, String message) {
        Path file = Pages.named(name);
        ArticleReader reader = new ArticleReader(List.of(new HtmlFormat()), ReadOptions.DEFAULT);
        ArticleException e = assertThrows(ArticleException.class, () -> reader.readAll(file));
        assertEquals(file + ": " + message, e.getMessage());
    }

    private static String withoutPictures(String markdown) {
        return markdown.lines()
                        .filter(line -> !line.startsWith("image: ") && !line.startsWith("!["))
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                + "\n";
    }
}
