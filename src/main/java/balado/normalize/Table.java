package balado.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A table of language data: tab-separated columns, UTF-8, lines that begin with {@code # } are comments. */
record Table(List<Row> rows) {

    /** A line; a column that is not there is empty. */
    record Row(List<String> columns) {

        String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }
    }

    /** A table beside this class, by its name without {@code .tsv}. */
    static Table load(String name) {
        List<List<String>> lines = balado.article.Table.lines(Table.class, name + ".tsv", "# ");
        List<Row> rows = new ArrayList<>(lines.size());
        for (List<String> columns : lines) {
            rows.add(new Row(columns));
        }
        return new Table(Collections.unmodifiableList(rows));
    }

    /** The first column. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Row row : rows) {
            keys.add(row.get(0));
        }
        return Collections.unmodifiableSet(keys);
    }

    /** The rows by their first column, in their order. */
    <T> Map<String, T> index(Function<Row, T> value) {
        Map<String, T> index = new LinkedHashMap<>();
        for (Row row : rows) {
            index.put(row.get(0), value.apply(row));
        }
        return index;
    }
}
