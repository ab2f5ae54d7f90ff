package balado.article.document;

import balado.article.Block;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through the body of a Word file. */
final class DocxBody {

    private static final Element NO_PROPERTIES = Element.ofText("");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final ReadOptions options;
    private final WordBlocks blocks = new WordBlocks();

    DocxBody(DocxStyles styles, DocxNumbering numbering, ReadOptions options) {
        this.styles = styles;
        this.numbering = numbering;
        this.options = options;
    }

    WordBlocks blocks() {
        return blocks;
    }

    /** Adds what stands directly in the body, in a text box, or in a cell that only lays out. */
    void add(Element element) {
        switch (element.name()) {
            case "p" -> addParagraph(element);
            case "tbl" -> addTable(element);
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent", "tc", "Choice" ->
                element.children().forEach(this::add);
            default -> {
                // properties, bookmarks, deletions
            }
        }
    }

    private void addParagraph(Element paragraph) {
        Element properties = paragraph.child("pPr").orElse(NO_PROPERTIES);
        String words = DocxText.of(paragraph);
        StyleRole role = styles.role(properties);
        Optional<DocxNumbering.Item> item =
                words.isBlank() ? Optional.empty() : styles.list(properties).flatMap(numbering::next);
        if (item.isPresent() && role.kind() == StyleRole.Kind.BODY) {
            blocks.addItem(item.get().of(words), item.get().level());
        } else {
            blocks.add(role, item.map(each -> named(each, words)).orElse(words));
        }
        paragraph
                .descendants("blip")
                .flatMap(each -> each.attribute("embed").stream())
                .forEach(blocks::addPicture);
        DocxText.boxes(paragraph).forEach(this::add);
    }

    /** A heading is numbered only where words say it: {@code Chapitre 3}. */
    private static String named(DocxNumbering.Item item, String words) {
        boolean hasWord = item.label().codePoints().filter(Character::isLetter).count() > 3;
        return hasWord ? item.label() + " " + words : words;
    }

    private void addTable(Element table) {
        List<Element> rows = table.children("tr").filter(row -> !isDeleted(row)).toList();
        boolean layout = rows.stream().allMatch(row -> row.children("tc").count() <= 1);
        if (layout) {
            rows.forEach(row -> row.children("tc").forEach(this::add));
        } else {
            List<Block> read =
                    TableRows.headed(rows.stream().map(DocxBody::cells).toList(), options);
            blocks.addAll(read);
        }
    }

    private static boolean isDeleted(Element row) {
        return row.child("trPr").flatMap(properties -> properties.child("del")).isPresent();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        row.children("tc").forEach(cell -> {
            cells.add(DocxText.of(cell).strip().replaceAll("\\s+", " "));
            int width = cell.child("tcPr")
                    .flatMap(properties -> properties.child("gridSpan"))
                    .flatMap(DocxNumbering::value)
                    .orElse(1);
            for (int i = 1; i < Math.min(width, 64); i++) {
                cells.add("");
            }
        });
        return cells;
    }
}
