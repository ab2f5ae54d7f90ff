package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Plain text as typewriters, terminals and digital libraries set it. */
class WrappedTextTest {

    private final ArticleReader reader = new ArticleReader();

    /** Below a title: lines between {@code |}, tabs as {@code →}, and the paragraphs that they are; headings begin with {@code #}, quotations with {@code >}. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wrapping.tsv", delimiter = '\t', quoteCharacter = '\0')
    void isCutIntoItsParagraphs(String name, String written, String paragraphs) throws ArticleException {
        for (String end : List.of("\n", "\r\n")) {
            String text = "Titre\n\n" + written.replace("→", "\t").replace("|", end) + end;
            assertEquals(paragraphs.replace("|", "\n"), String.join("\n", paragraphs(text)), name);
        }
    }

    private List<String> paragraphs(String text) throws ArticleException {
        List<String> told = new ArrayList<>();
        for (Section section :
                reader.read(text.getBytes(StandardCharsets.UTF_8), "test").sections()) {
            section.heading().ifPresent(heading -> told.add("# " + text(heading)));
            section.paragraphs()
                    .forEach(each -> told.add((each.kind() == Paragraph.Kind.QUOTATION ? "> " : "") + text(each)));
        }
        return told;
    }

    private static String text(Paragraph paragraph) {
        return paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
