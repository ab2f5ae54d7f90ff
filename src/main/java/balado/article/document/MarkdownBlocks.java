package balado.article.document;

import balado.article.Block;
import balado.article.MarkedText;
import balado.article.ReadOptions;
import balado.article.html.HtmlBlocks;
import balado.article.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Walks through a Markdown document and collects what is read of it. */
final class MarkdownBlocks extends AbstractVisitor {

    /** No text needs more lists in lists, or emphasis in emphasis. */
    private static final int DEEPEST = 100;

    /** Said rather than left out: the sentence before code mostly ends in a colon. */
    private static final MarkedText CODE = MarkedText.of("Extrait de code.");

    private final ReadOptions options;
    private final List<Block> blocks = new ArrayList<>();
    private int lists;
    private int quotations;

    /** What stands before the first words of an item, {@code 2. }; null once they are read. */
    private String marker;

    private int number;
    private String delimiter = "";

    private MarkdownBlocks(ReadOptions options) {
        this.options = options;
    }

    /** The blocks of a text without front matter. */
    static List<Block> of(String text, ReadOptions options) {
        MarkdownBlocks visitor = new MarkdownBlocks(options);
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(MarkdownNotes.without(text))
                .accept(visitor);
        return visitor.blocks;
    }

    @Override
    public void visit(Heading heading) {
        Optional<String> target = MarkdownText.only(heading, Link.class).map(Link::getDestination);
        blocks.add(new Block(Block.Kind.HEADING, MarkdownText.of(heading), heading.getLevel(), target));
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Image> pictures = MarkdownText.pictures(paragraph);
        pictures.forEach(this::add);
        if (pictures.isEmpty()) {
            add(MarkdownText.of(paragraph));
        }
    }

    private void add(Image picture) {
        blocks.add(Block.picture(picture.getDestination()));
        MarkedText caption = MarkdownText.of(picture);
        if (!caption.isBlank()) {
            blocks.add(Block.of(Block.Kind.CAPTION, caption));
        }
    }

    private void add(MarkedText text) {
        if (marker != null) {
            blocks.add(new Block(Block.Kind.ITEM, MarkedText.of(marker).plus(text), lists, Optional.empty()));
            marker = null;
        } else {
            blocks.add(Block.of(quotations > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH, text));
        }
    }

    @Override
    public void visit(BlockQuote quotation) {
        quotations++;
        visitChildren(quotation);
        quotations--;
    }

    @Override
    public void visit(BulletList list) {
        visitItems(list, 0, "");
    }

    @Override
    public void visit(OrderedList list) {
        visitItems(list, list.getMarkerStartNumber(), list.getMarkerDelimiter() + " ");
    }

    /** The numbering of the list around it goes on behind it. */
    private void visitItems(Node list, int first, String mark) {
        int outerNumber = number;
        String outerDelimiter = delimiter;
        number = first;
        delimiter = mark;
        lists++;
        visitChildren(list);
        lists--;
        number = outerNumber;
        delimiter = outerDelimiter;
    }

    @Override
    public void visit(ListItem item) {
        marker = delimiter.isEmpty() ? "" : number + delimiter;
        number++;
        visitChildren(item);
        marker = null;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(CODE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(CODE);
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks.addAll(HtmlBlocks.of(HtmlPage.parse(html.getLiteral(), "").body(), options));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<MarkedText>> rows = MarkdownText.cells(block);
            blocks.addAll(TableRows.of(rows.get(0), rows.subList(1, rows.size()), options));
        } else {
            visitChildren(block);
        }
    }
}
