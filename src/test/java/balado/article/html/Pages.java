package balado.article.html;

import balado.article.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page written for the tests and what is to come out of it.
 *
 * @param file the page
 * @param golden its article as Markdown
 */
record Pages(Path file, Path golden) {

    private static final Path ROOT = Path.of("src/test/resources/balado/article/html/pages");

    /** All pages that hold an article, by class and name. */
    static List<Pages> all() {
        return of(ROOT);
    }

    static List<Pages> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> new Pages(
                            file,
                            file.resolveSibling(file.getFileName().toString().replace(".html", ".md"))))
                    .filter(page -> Files.exists(page.golden()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path named(String name) {
        return ROOT.resolve(name + ".html");
    }

    /** The class of pages that it is of. */
    String kind() {
        return file.getParent().getFileName().toString();
    }

    String name() {
        return kind() + "/" + file.getFileName().toString().replace(".html", "");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Input input() {
        return Input.ofFile(bytes(), file);
    }

    String expected() {
        try {
            return Files.readString(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
