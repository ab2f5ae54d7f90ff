package balado.fuzz;

import balado.article.Cleaner;
import balado.article.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Real French to be damaged: the written column of the tests' tables, and the sentences of the sample articles. */
final class Corpus {

    private static final Path TABLES = Path.of("src", "test", "resources", "balado");

    private final List<String> texts;

    private Corpus(List<String> texts) {
        this.texts = texts;
    }

    /** What lies in the project, from whose folder this runs. */
    static Corpus ofProject() {
        try (Stream<Path> tables = Files.walk(TABLES);
                Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            Stream<String> rows = tables.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> file.getParent().endsWith("tables"))
                    .sorted()
                    .flatMap(Corpus::lines)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[0]);
            SentenceSplitter splitter = new SentenceSplitter();
            Stream<String> sentences = seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(Corpus::lines)
                    .map(new Cleaner()::clean)
                    .flatMap(line -> splitter.split(line).stream());
            return new Corpus(Stream.concat(rows, sentences)
                    .filter(text -> !text.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String draw(RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
