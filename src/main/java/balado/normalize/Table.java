package balado.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of language data: tab-separated columns, UTF-8, lines that begin with {@code #} are comments. */
record Table(List<Row> rows) {

    /** A line; a column that is not there is empty. */
    record Row(List<String> columns) {

        String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }
    }

    /** A table beside this class, by its name without {@code .tsv}. */
    static Table load(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Table(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column. */
    Set<String> keys() {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows by their first column, in their order. */
    <T> Map<String, T> index(Function<Row, T> value) {
        Map<String, T> index = new LinkedHashMap<>();
        rows.forEach(row -> index.put(row.get(0), value.apply(row)));
        return index;
    }
}
