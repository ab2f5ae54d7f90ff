package balado.cli;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the articles that the command line names. */
final class Sources {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final ArticleReader reader = new ArticleReader();

    Sources(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Folders replaced by the text files in them, by name; the rest as it is. */
    List<String> expand(String source) throws IOException {
        if (source.equals(STANDARD_INPUT) || isAddress(source) || !Files.isDirectory(path(source))) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(path(source))) {
            List<String> articles =
                    files.filter(Sources::isText).map(Path::toString).sorted().toList();
            if (articles.isEmpty()) {
                throw new ArticleException(source + ": no article in this folder; put .txt files there");
            }
            return articles;
        }
    }

    Article read(String source) throws IOException {
        if (source.equals(STANDARD_INPUT)) {
            return reader.read(terminal.in().readAllBytes(), "");
        }
        if (isAddress(source)) {
            throw new ArticleException(source + ": addresses cannot be read yet; save the article's text to a file");
        }
        return reader.read(path(source));
    }

    /** The bytes of a file or of standard input. */
    byte[] bytes(String source) throws IOException {
        return source.equals(STANDARD_INPUT) ? terminal.in().readAllBytes() : Files.readAllBytes(path(source));
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && !name.startsWith(".") && name.endsWith(".txt");
    }

    private static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    private static Path path(String source) throws ArticleException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new ArticleException(source + ": not a file name", e);
        }
    }
}
