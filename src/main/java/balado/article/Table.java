package balado.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of the articles' data: {@code #} comments, then a line of column names, then rows of tab-separated cells. */
public final class Table {

    private Table() {}

    /**
     * The rows of a table that belongs to the program; a missing or ragged one is a fault of the program.
     *
     * @param home a class of the package that has the table
     */
    public static List<List<String>> rows(Class<?> home, String resource, int columns) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String resource, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
        }
        return cells;
    }
}
