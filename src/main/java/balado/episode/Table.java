package balado.episode;

import java.util.List;

/** The tables of this package's data: {@code #} comments, then a line of column names, then rows of tab-separated cells. */
final class Table {

    private Table() {}

    /** The rows of a table that belongs to the program; a missing or ragged one is a fault of the program. */
    static List<List<String>> rows(String resource) {
        List<List<String>> lines = balado.article.Table.lines(Table.class, resource, "#");
        int columns = lines.get(0).size();
        for (List<String> cells : lines) {
            if (cells.size() != columns) {
                throw new IllegalStateException(resource + ": not " + columns + " cells: " + cells);
            }
        }
        return lines.subList(1, lines.size());
    }
}
