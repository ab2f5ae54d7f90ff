package balado.article.html;

import balado.article.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A table as rows of cells.
 *
 * @param caption its title
 * @param header the names of the columns; empty when it has none
 * @param rows the rows below, each cell an element; one that spans several columns or rows is repeated
 * @param isLayout whether it only sets parts of a page beside each other
 */
record TableRows(Optional<Element> caption, List<Element> header, List<List<Element>> rows, boolean isLayout) {

    /** A wider cell is no cell. */
    private static final int WIDEST = 30;

    private static final int LONGEST_CELL = 300;

    private static final MarkedText NOTHING = MarkedText.of("");

    static TableRows of(Element table, Marks marks) {
        List<Element> lines = new ArrayList<>();
        collectRows(table, lines);
        List<List<Element>> grid = lines.stream()
                .filter(each -> !marks.leftOut(each))
                .map(TableRows::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
        boolean layout = isLayout(table, grid);
        boolean named = !layout && grid.size() > 1 && isHeader(grid.get(0));
        return new TableRows(
                table.children().stream()
                        .filter(each -> each.normalName().equals("caption"))
                        .findFirst(),
                named ? grid.get(0) : List.of(),
                named ? grid.subList(1, grid.size()) : grid,
                layout);
    }

    int size() {
        return rows.size();
    }

    /** Each row as a line: {@code Ville : Brest ; habitants : 139 000}. */
    List<MarkedText> texts(Function<Element, MarkedText> words) {
        List<MarkedText> names = header.stream().map(words).toList();
        return rows.stream()
                .map(row -> line(row, names, words))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** A sentence that says how large it is. */
    String announcement(String title) {
        String size = rows.size() == 1 ? "Tableau d'une ligne" : "Tableau de " + rows.size() + " lignes";
        return title.isBlank()
                ? size + "."
                : size + " : " + title.strip() + (title.strip().endsWith(".") ? "" : ".");
    }

    private static MarkedText line(List<Element> row, List<MarkedText> names, Function<Element, MarkedText> words) {
        List<MarkedText> parts = new ArrayList<>();
        Element last = null;
        for (int i = 0; i < row.size(); i++) {
            Element cell = row.get(i);
            MarkedText value = cell.equals(last) ? NOTHING : words.apply(cell);
            last = cell;
            if (value.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                MarkedText name = i < names.size() ? names.get(i) : NOTHING;
                parts.add(name.isBlank() ? value : name.plus(" : ").plus(value));
            }
        }
        boolean pair = names.isEmpty() && row.size() == 2 && parts.size() == 2;
        return MarkedText.join(parts, pair ? " : " : " ; ");
    }

    private static void collectRows(Element part, List<Element> rows) {
        for (Node node : part.childNodes()) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "tr" -> rows.add(element);
                    case "thead", "tbody", "tfoot" -> collectRows(element, rows);
                    default -> {}
                }
            }
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node : row.childNodes()) {
            if (node instanceof Element cell
                    && (cell.normalName().equals("td") || cell.normalName().equals("th"))) {
                int span = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (int i = 0; i < Math.min(span, WIDEST); i++) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static boolean isHeader(List<Element> row) {
        boolean named = row.stream()
                .allMatch(cell -> cell.normalName().equals("th")
                        || isBold(cell)
                        || cell.text().isBlank());
        boolean worded = row.stream().anyMatch(cell -> !cell.text().isBlank());
        return (named && worded) || row.get(0).closest("thead") != null;
    }

    private static boolean isBold(Element cell) {
        Element bold = cell.selectFirst("b, strong");
        return bold != null && bold.text().equals(cell.text());
    }

    private static boolean isLayout(Element table, List<List<Element>> grid) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || table.selectFirst("td table, td h1, td h2, td h3") != null) {
            return true;
        }
        boolean told = table.selectFirst("th, caption, thead") != null;
        int widest = grid.stream().mapToInt(List::size).max().orElse(0);
        boolean wordy =
                grid.stream().flatMap(List::stream).anyMatch(cell -> cell.text().length() > LONGEST_CELL);
        boolean parts = table.selectFirst("td p, td div, td ul") != null;
        return widest < 2 || (!told && (grid.size() < 2 || wordy || (parts && grid.size() < 3)));
    }
}
