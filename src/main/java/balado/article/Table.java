package balado.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tables of the program's data: comments, then a line of column names, then rows of tab-separated cells. They are read by plain loops: streams
 * and regular expressions would be a good part of the time of a start.
 */
public final class Table {

    private Table() {}

    /**
     * The rows of a table that belongs to the program, whose comments begin with {@code #}; a missing or ragged one is a fault of the program.
     *
     * @param home a class of the package that has the table
     */
    public static List<List<String>> rows(Class<?> home, String resource, int columns) {
        List<List<String>> rows = rows(home, resource, "#");
        for (List<String> cells : rows) {
            if (cells.size() != columns) {
                throw new IllegalStateException(resource + ": not " + columns + " cells: " + cells);
            }
        }
        return rows;
    }

    /**
     * The rows of a table that belongs to the program, as many cells as each has.
     *
     * @param home a class of the package that has the table
     * @param comment what a comment begins with
     */
    public static List<List<String>> rows(Class<?> home, String resource, String comment) {
        List<List<String>> lines = lines(home, resource, comment);
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    /**
     * The cells of all lines that are neither blank nor a comment, those of column names included.
     *
     * @param home a class of the package that has the table
     * @param comment what a comment begins with
     */
    public static List<List<String>> lines(Class<?> home, String resource, String comment) {
        String text = text(home, resource);
        List<List<String>> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            if (!line.isBlank() && !line.startsWith(comment)) {
                lines.add(cells(line));
            }
            start += line.length() + 1;
        }
        return Collections.unmodifiableList(lines);
    }

    /**
     * The whole text of a table, its lines ended by {@code \n}; a missing one is a fault of the program.
     *
     * @param home a class of the package that has the table
     */
    public static String text(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> cells(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return List.of(line);
        }
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (tab >= 0) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
            tab = line.indexOf('\t', start);
        }
        cells.add(line.substring(start));
        return List.copyOf(cells);
    }
}
