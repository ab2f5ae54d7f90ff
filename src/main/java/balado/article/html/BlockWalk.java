package balado.article.html;

import balado.article.Block;
import balado.article.MarkedText;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks once through an element and collects the blocks in it. */
final class BlockWalk {

    /** What stands deeper is read as plain words. */
    private static final int DEEPEST = 300;

    private static final MarkedText NOTHING = MarkedText.of("");

    private final ReadOptions options;
    private final Marks marks;
    private final Set<Element> holders;
    private final InlineText line;
    private final List<Piece> pieces = new ArrayList<>();

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int depth;

    /** The number of a list's item, or the term that a description belongs to, until its first words come. */
    private MarkedText prefix = NOTHING;

    BlockWalk(ReadOptions options, Marks marks, Set<Element> holders) {
        this.options = options;
        this.marks = marks;
        this.holders = holders;
        this.line = new InlineText(marks);
    }

    /** The blocks of an element in reading order. */
    static List<Piece> of(Element root, ReadOptions options, Marks marks) {
        BlockWalk walk = new BlockWalk(options, marks, Tags.holders(root));
        walk.walk(root);
        walk.flush(root);
        return walk.pieces;
    }

    /** The words of an element on one line. */
    private MarkedText words(Element element) {
        BlockWalk walk = new BlockWalk(options, marks, holders);
        walk.depth = depth;
        walk.line.goOn(line);
        walk.walk(element);
        walk.flush(element);
        List<MarkedText> texts = walk.pieces.stream()
                .filter(piece -> !piece.is(Block.Kind.CAPTION))
                .map(piece -> piece.block().words())
                .filter(text -> !text.isEmpty())
                .toList();
        return MarkedText.join(texts, " ").replace('\n', ' ');
    }

    private void walk(Element parent) {
        if (depth > DEEPEST) {
            line.add(new TextNode(parent.wholeText()));
            return;
        }
        depth++;
        boolean tagged = line.begin(parent);
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element element) || !holders.contains(element)) {
                addPicture(child);
                line.add(child);
            } else if (!marks.leftOut(element) && !Tags.isSilent(element)) {
                enter(element, parent);
            }
        }
        line.end(tagged);
        depth--;
    }

    /** An element that holds a block. */
    private void enter(Element element, Element parent) {
        if (Tags.isBlock(element)) {
            flush(parent);
            boolean tagged = line.begin(element);
            enter(element);
            flush(element);
            line.end(tagged);
        } else if (element.normalName().equals("a")) {
            line.beginLink();
            walk(element);
            line.endLink();
        } else {
            walk(element);
        }
    }

    private void enter(Element element) {
        if (marks.isCaption(element)) {
            within(element, Block.Kind.CAPTION, level);
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0');
            case "summary" -> heading(element, 4);
            case "blockquote" -> within(element, Block.Kind.QUOTATION, level);
            case "figcaption" -> within(element, Block.Kind.CAPTION, level);
            case "ol", "ul", "menu", "dir" -> list(element);
            case "dl" -> Descriptions.of(element).forEach(this::description);
            case "table" -> table(element);
            default -> walk(element);
        }
    }

    private void within(Element element, Block.Kind inside, int depthOfList) {
        Block.Kind before = kind;
        int levelBefore = level;
        kind = inside;
        level = depthOfList;
        walk(element);
        flush(element);
        kind = before;
        level = levelBefore;
    }

    private void heading(Element element, int rank) {
        MarkedText words = words(element);
        if (!words.isEmpty()) {
            pieces.add(new Piece(
                    new Block(Block.Kind.HEADING, words, rank, Links.whole(element)), element, Links.length(element)));
        }
    }

    private void list(Element list) {
        Optional<ItemNumbers> numbers =
                list.normalName().equals("ol") ? Optional.of(new ItemNumbers(list)) : Optional.empty();
        Block.Kind inside = kind == Block.Kind.QUOTATION ? kind : Block.Kind.ITEM;
        for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element && !marks.leftOut(element) && !Tags.isSilent(element)) {
                if (element.normalName().equals("li")) {
                    prefix = MarkedText.of(
                            numbers.map(each -> each.next(element)).orElse(""));
                }
                within(element, inside, level + 1);
                prefix = NOTHING;
            }
        }
    }

    private void description(Descriptions.Entry entry) {
        prefix = entry.term().map(this::words).map(Descriptions::introduced).orElse(NOTHING);
        if (entry.text().isPresent()) {
            within(entry.text().get(), kind == Block.Kind.QUOTATION ? kind : Block.Kind.ITEM, level);
        }
        if (!prefix.isBlank() && entry.term().isPresent()) {
            add(Block.Kind.ITEM, NOTHING, entry.term().get(), 0);
        }
        prefix = NOTHING;
    }

    private void table(Element table) {
        if (marks.leftOut(table)) {
            return;
        }
        TableRows rows = TableRows.of(table, marks);
        if (rows.isLayout()) {
            walk(table);
            return;
        }
        rows.caption().ifPresent(caption -> captionOf(caption, rows));
        if (options.tables() == ReadOptions.Tables.ROWS) {
            rows.texts(this::words).forEach(text -> add(Block.Kind.ROW, text, table, 0));
        } else {
            String caption = rows.caption().map(this::words).orElse(NOTHING).text();
            add(Block.Kind.PARAGRAPH, MarkedText.of(rows.announcement(caption)), table, 0);
        }
    }

    private void captionOf(Element caption, TableRows rows) {
        MarkedText words = words(caption);
        if (options.tables() == ReadOptions.Tables.ROWS && rows.size() > 0 && !words.isEmpty()) {
            add(Block.Kind.PARAGRAPH, words, caption, 0);
        }
    }

    private void addPicture(Node node) {
        if (node instanceof Element element) {
            if (!marks.leftOut(element)) {
                Pictures.in(element).ifPresent(address -> pieces.add(new Piece(Block.picture(address), element, 0)));
            }
        }
    }

    /** Ends a paragraph; two line ends in it end one as well, and lines that begin with a bullet are a list. */
    private void flush(Element home) {
        MarkedText text = line.take();
        int linked = line.takeLinked();
        if (text.isBlank()) {
            return;
        }
        for (MarkedText paragraph : BrokenLines.paragraphs(text)) {
            List<MarkedText> items = BrokenLines.items(paragraph);
            Block.Kind each = items.size() > 1 && kind == Block.Kind.PARAGRAPH ? Block.Kind.ITEM : kind;
            int share = text.text().length();
            items.forEach(item ->
                    add(each, item, home, (int) ((long) linked * item.text().length() / share)));
        }
    }

    private void add(Block.Kind as, MarkedText words, Element home, int linked) {
        MarkedText text = (prefix.isEmpty() ? words : prefix.plus(words)).strip();
        prefix = NOTHING;
        if (text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(new Piece(
                    new Block(as, text, as == Block.Kind.ITEM ? Math.max(1, level) : 0, Optional.empty()),
                    home,
                    linked));
        }
    }
}
