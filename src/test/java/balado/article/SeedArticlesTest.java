package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden tests: each sample article beside what it is read as, in a notation of its own. */
class SeedArticlesTest {

    private static final Path SEEDS = Path.of("seeds");

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"immunotherapie-cancer-du-sein", "budget-municipal", "phare-de-bretagne"})
    void isReadAsTheGoldenFileSays(String name) throws IOException {
        try (InputStream golden = getClass().getResourceAsStream(name + ".golden")) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, notation(reader.read(SEEDS.resolve(name + ".txt"))));
        }
    }

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void encodingCompositionAndLineEndsMakeNoDifference(Path seed) throws IOException {
        String text = Files.readString(seed);
        Article expected = reader.read(text.getBytes(StandardCharsets.UTF_8), "seed");
        assertEquals(expected, reader.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "seed"));
        assertEquals(expected, reader.read(text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8), "seed"));
        assertEquals(expected, reader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "seed"));
        assertEquals(expected, reader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "seed"));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(expected, reader.read(decomposed.getBytes(StandardCharsets.UTF_8), "seed"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsMarkdownIsReadAsTheSameArticle(Path seed) throws IOException {
        Article article = reader.read(seed);
        String markdown = new MarkdownWriter().write(article);
        assertEquals(article, reader.read(markdown.getBytes(StandardCharsets.UTF_8), article.identity()), markdown);
    }

    private static String notation(Article article) {
        StringBuilder out = new StringBuilder();
        out.append("identity: ").append(article.identity()).append('\n');
        out.append(article.metadata()).append('\n');
        article.title()
                .sentences()
                .forEach(sentence -> out.append("# ").append(sentence.text()).append('\n'));
        for (Section section : article.sections()) {
            out.append("== section\n");
            section.heading().stream()
                    .flatMap(heading -> heading.sentences().stream())
                    .forEach(sentence ->
                            out.append("## ").append(sentence.text()).append('\n'));
            for (Paragraph paragraph : section.paragraphs()) {
                out.append("-- paragraph\n");
                paragraph
                        .sentences()
                        .forEach(sentence -> out.append(sentence.text()).append('\n'));
            }
        }
        return out.toString();
    }
}
