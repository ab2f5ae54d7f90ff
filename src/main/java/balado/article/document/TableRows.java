package balado.article.document;

import balado.article.Block;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;

/** A table as it is read aloud, in the words of those in HTML. */
final class TableRows {

    private TableRows() {}

    /**
     * A table row by row, or that there is one.
     *
     * @param head the names of the columns; empty ones when it has none
     * @param rows the cells of each row
     */
    static List<Block> of(List<String> head, List<List<String>> rows, ReadOptions options) {
        List<String> sentences = rows.stream()
                .map(row -> sentence(head, row))
                .filter(text -> !text.isEmpty())
                .toList();
        if (options.tables() == ReadOptions.Tables.ANNOUNCED && !sentences.isEmpty()) {
            return List.of(Block.of(Block.Kind.PARAGRAPH, announced(sentences.size())));
        }
        return sentences.stream()
                .map(sentence -> Block.of(Block.Kind.ROW, sentence))
                .toList();
    }

    /** A table whose first row names the columns. */
    static List<Block> headed(List<List<String>> rows, ReadOptions options) {
        return rows.size() < 2 ? of(List.of(), rows, options) : of(rows.get(0), rows.subList(1, rows.size()), options);
    }

    private static String sentence(List<String> head, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = i < head.size() ? head.get(i).strip() : "";
            String cell = row.get(i).strip();
            if (!cell.isEmpty()) {
                cells.add(name.isEmpty() || name.equals(cell) ? cell : name + " : " + cell);
            }
        }
        boolean pair = head.isEmpty() && row.size() == 2 && cells.size() == 2;
        return String.join(pair ? " : " : " ; ", cells);
    }

    private static String announced(int rows) {
        return rows == 1 ? "Tableau d'une ligne." : "Tableau de " + rows + " lignes.";
    }
}
