package balado.article.document;

import balado.article.Block;
import balado.article.MarkedText;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;

/** A table as it is read aloud, in the words of those in HTML. */
final class TableRows {

    private static final MarkedText NOTHING = MarkedText.of("");

    private TableRows() {}

    /**
     * A table row by row, or that there is one.
     *
     * @param head the names of the columns; empty ones when it has none
     * @param rows the cells of each row
     */
    static List<Block> of(List<MarkedText> head, List<List<MarkedText>> rows, ReadOptions options) {
        List<MarkedText> sentences = rows.stream()
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
        List<List<MarkedText>> cells = rows.stream()
                .map(row -> row.stream().map(MarkedText::of).toList())
                .toList();
        return rows.size() < 2
                ? of(List.of(), cells, options)
                : of(cells.get(0), cells.subList(1, cells.size()), options);
    }

    private static MarkedText sentence(List<MarkedText> head, List<MarkedText> row) {
        List<MarkedText> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            MarkedText name = i < head.size() ? head.get(i).strip() : NOTHING;
            MarkedText cell = row.get(i).strip();
            if (!cell.isEmpty()) {
                boolean named = !name.isEmpty() && !name.text().equals(cell.text());
                cells.add(named ? name.plus(" : ").plus(cell) : cell);
            }
        }
        boolean pair = head.isEmpty() && row.size() == 2 && cells.size() == 2;
        return MarkedText.join(cells, pair ? " : " : " ; ");
    }

    private static String announced(int rows) {
        return rows == 1 ? "Tableau d'une ligne." : "Tableau de " + rows + " lignes.";
    }
}
