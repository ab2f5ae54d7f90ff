package balado.cli;

import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.BoundedInput;
import balado.article.fetch.WebAddress;
import balado.limits.Limit;
import balado.limits.Limits;
import balado.produce.FeedChoice;
import balado.produce.Harvest;
import balado.produce.Harvest.Fault;
import balado.produce.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the articles that the command line names. */
final class Sources {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final Inputs inputs;

    Sources(Terminal terminal, Inputs inputs) {
        this.terminal = terminal;
        this.inputs = inputs;
    }

    /**
     * Folders replaced by the articles in them, by name; the rest as it is.
     *
     * @param ignored hears of the files that are of no kind that is known, a line each
     */
    List<String> expand(String source, Consumer<String> ignored) throws IOException {
        if (source.equals(STANDARD_INPUT) || WebAddress.isMeant(source) || !Files.isDirectory(path(source))) {
            return List.of(source);
        }
        try (Stream<Path> children = Files.list(path(source))) {
            List<Path> files = children.filter(Files::isRegularFile).sorted().toList();
            files.stream()
                    .filter(file ->
                            !isArticle(file) && !file.getFileName().toString().startsWith("."))
                    .forEach(file -> ignored.accept(file + ": ignored, of no kind that is read"));
            List<String> articles = files.stream()
                    .filter(Sources::isArticle)
                    .map(Path::toString)
                    .toList();
            if (articles.isEmpty()) {
                throw new ArticleException(
                        source + ": no article in this folder; put .txt, .html, .epub or .pdf files there");
            }
            return articles;
        }
    }

    /** The articles of a source. */
    Harvest read(String source, FeedChoice choice) throws IOException {
        return source.equals(STANDARD_INPUT) ? inputs.read(terminal.in(), choice) : inputs.read(source, choice);
    }

    /** The articles of a source for somebody who wants to see them: of a feed, the newest. What cannot be read is said. */
    Harvest inspect(String source) throws IOException {
        Harvest harvest = read(source, FeedChoice.NEWEST);
        List<String> faults = harvest.faults().stream().map(Fault::message).toList();
        if (harvest.articles().isEmpty()) {
            throw new ArticleException(String.join("; ", faults));
        }
        harvest.notes().forEach(terminal::say);
        faults.forEach(terminal::say);
        return harvest;
    }

    /** The bytes of a file or of standard input. */
    byte[] bytes(String source) throws IOException {
        Limits limits = terminal.limits();
        return source.equals(STANDARD_INPUT)
                ? BoundedInput.read(terminal.in(), "the text", Limit.ARTICLE_SIZE, limits)
                : ArticleReader.input(path(source), limits).bytes();
    }

    /** Whether the name of a file is that of an article, not of one that is hidden, half downloaded or being edited. */
    static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0
                && !name.startsWith("~")
                && Inputs.ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Path path(String source) throws ArticleException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new ArticleException(source + ": not a file name", e);
        }
    }
}
