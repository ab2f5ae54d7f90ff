package balado.episode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package's data: {@code #} comments, then a line of column names, then rows of tab-separated cells. */
final class Table {

    private Table() {}

    /** The rows of a table that belongs to the program; a missing or ragged one is a fault of the program. */
    static List<List<String>> rows(String resource) {
        List<List<String>> lines = lines(resource);
        int columns = lines.get(0).size();
        lines.forEach(cells -> {
            if (cells.size() != columns) {
                throw new IllegalStateException(resource + ": not " + columns + " cells: " + cells);
            }
        });
        return lines.subList(1, lines.size());
    }

    private static List<List<String>> lines(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
