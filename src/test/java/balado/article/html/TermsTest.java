package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.MarkdownWriter;
import balado.article.Metadata;
import balado.article.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What elements say of words, as Markdown has it. */
class TermsTest {

    /** Columns: HTML, and its article as Markdown, {@code ¶} between paragraphs. */
    @ParameterizedTest
    @CsvFileSource(resources = "terms.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void areKept(String html, String markdown) throws ArticleException {
        if (!html.startsWith("#")) {
            assertEquals(markdown, markdown(article(html)));
        }
    }

    @Test
    void wordsAreCleanedAsIfNothingWereSaidOfThem() throws ArticleException {
        String marked = "<p>L` <i lang=\"en\">Institut</i> , l’<abbr title=\"a\">INSEE</abbr> .</p>";
        String plain = marked.replaceAll("</?(?:i|abbr)[^>]*>", "");
        assertEquals(text(plain), text(marked));
    }

    /** Neither elements in each other nor many of them take more than linear time. */
    @Test
    void hostilePagesTakeLinearTime() throws ArticleException {
        String deep = "<i lang=en>a <abbr title=b>c</abbr> ".repeat(5_000);
        String many = "<p>" + "<abbr title=\"arrêté\">arr.</abbr> <i lang=en>a<i lang=de>b</i></i> ".repeat(20_000);
        assertEquals(1, article(deep).sections().size());
        assertEquals(
                20_000 * 3,
                article(many).sentences().mapToInt(each -> each.terms().size()).sum());
    }

    private static String text(String html) throws ArticleException {
        return article(html).sentences().skip(1).findFirst().orElseThrow().text();
    }

    private static String markdown(Article article) {
        String markdown = new MarkdownWriter().write(article);
        return markdown.substring(markdown.indexOf("\n---\n\n") + 6)
                .strip()
                .replace("\n\n", " ¶ ")
                .replace("\n", "⏎");
    }

    private static Article article(String html) throws ArticleException {
        Format content = new Format() {
            @Override
            public boolean accepts(Input input) {
                return true;
            }

            @Override
            public List<Draft> read(Input input, ReadOptions options) {
                return List.of(new Draft(
                        Optional.empty(),
                        Optional.of("Titre"),
                        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "fr"),
                        false,
                        HtmlBlocks.of(HtmlPage.parse(html, "").body(), options)));
            }
        };
        Input input = Input.ofFile(html.getBytes(StandardCharsets.UTF_8), Path.of("a.html"));
        return new ArticleReader(List.of(content), ReadOptions.DEFAULT)
                .readAll(input)
                .get(0);
    }
}
