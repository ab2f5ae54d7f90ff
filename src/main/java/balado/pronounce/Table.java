package balado.pronounce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of this package's data: {@code # } comments, then a line of column names, then rows of tab-separated cells. */
final class Table {

    private Table() {}

    /** The rows of a table; a missing one is a fault of the program. */
    static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cells. */
    static Set<String> words(String name) {
        return rows(name).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }
}
