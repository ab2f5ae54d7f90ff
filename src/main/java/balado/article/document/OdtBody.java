package balado.article.document;

import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks through the body of an OpenDocument text (<a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">ODF 1.3, part 3</a>). */
final class OdtBody {

    private static final int MOST_CELLS = 64;

    private final OdtStyles styles;
    private final ReadOptions options;
    private final WordBlocks blocks = new WordBlocks();

    /** The last number of the outermost list of a style, for lists that go on. */
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** What stands before the first words of an item; null once they are read, and outside of lists. */
    private String label;

    OdtBody(OdtStyles styles, ReadOptions options) {
        this.styles = styles;
        this.options = options;
    }

    WordBlocks blocks() {
        return blocks;
    }

    void add(Element element) {
        switch (element.name()) {
            case "h" -> addHeading(element);
            case "p" -> addParagraph(element);
            case "list" -> addList(element, Optional.empty(), 1);
            case "table" -> addTable(element);
            case "section", "text-box", "frame", "numbered-paragraph" ->
                element.children().forEach(this::add);
            default -> {
                // declarations, tables of contents, deletions
            }
        }
    }

    private void addHeading(Element heading) {
        int level = heading.attribute("outline-level")
                .filter(each -> each.matches("[1-9]"))
                .map(Integer::valueOf)
                .orElse(1);
        blocks.add(StyleRole.heading(level), OdtText.of(heading, styles));
    }

    private void addParagraph(Element paragraph) {
        Optional<String> style = paragraph.attribute("style-name");
        if (!styles.isHidden(style)) {
            blocks.add(styles.role(style), OdtText.of(paragraph, styles));
        }
        paragraph
                .descendants("image")
                .flatMap(each -> each.attribute("href").stream())
                .map(href -> BookPlace.of("", href).path())
                .forEach(blocks::addPicture);
        OdtText.boxes(paragraph).forEach(box -> box.children().forEach(this::add));
    }

    private void addList(Element list, Optional<String> outerStyle, int level) {
        Optional<String> style = list.attribute("style-name").or(() -> outerStyle);
        Optional<Element> numbering = styles.numbering(style, level);
        String key = style.orElse("") + " " + level;
        boolean goesOn = list.attribute("continue-numbering").equals(Optional.of("true"))
                || list.attribute("continue-list").isPresent();
        int number = goesOn
                ? lastNumbers.getOrDefault(key, 0)
                : number(numbering, "start-value").orElse(1) - 1;
        for (Element item : list.children()) {
            if (item.is("list-item")) {
                number = number(Optional.of(item), "start-value").orElse(number + 1);
                addItem(item, label(numbering, number), style, level);
            } else if (item.is("list-header")) {
                addItem(item, "", style, level);
            }
        }
        lastNumbers.put(key, number);
    }

    private void addItem(Element item, String number, Optional<String> style, int level) {
        label = number;
        for (Element child : item.children()) {
            if (child.is("list")) {
                addList(child, style, level + 1);
            } else if (child.is("p") && label != null) {
                String words = OdtText.of(child, styles).strip();
                blocks.addItem(words.isEmpty() ? "" : label + words, level);
                label = words.isEmpty() ? label : null;
            } else {
                add(child);
            }
        }
        label = null;
    }

    private static String label(Optional<Element> numbering, int number) {
        return numbering
                .map(style -> style.attribute("num-prefix").orElse("").strip()
                        + ListNumber.format(
                                number, style.attribute("num-format").orElse("1"))
                        + style.attribute("num-suffix")
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .orElse(".")
                        + " ")
                .orElse("");
    }

    private static Optional<Integer> number(Optional<Element> element, String name) {
        return element.flatMap(each -> each.attribute(name))
                .filter(each -> each.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private void addTable(Element table) {
        List<Element> rows = new ArrayList<>();
        collectRows(table, rows);
        boolean layout =
                rows.stream().allMatch(row -> row.children("table-cell").count() <= 1);
        if (layout) {
            rows.forEach(row ->
                    row.children("table-cell").forEach(cell -> cell.children().forEach(this::add)));
        } else {
            blocks.addAll(TableRows.headed(rows.stream().map(this::cells).toList(), options));
        }
    }

    private static void collectRows(Element parent, List<Element> rows) {
        for (Element child : parent.children()) {
            if (child.is("table-row")) {
                rows.add(child);
            } else if (child.is("table-header-rows") || child.is("table-rows") || child.is("table-row-group")) {
                collectRows(child, rows);
            }
        }
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cells.size() < MOST_CELLS && (cell.is("table-cell") || cell.is("covered-table-cell"))) {
                StringBuilder words = new StringBuilder();
                cell.descendants("p")
                        .forEach(each -> words.append(OdtText.of(each, styles)).append(' '));
                cells.add(words.toString().strip());
            }
        }
        return cells;
    }
}
