package balado.article.document;

import balado.article.MarkedText;
import balado.article.TagReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a heading, a paragraph or a cell, without emphasis, addresses, pictures and the marks of footnotes; what tags say of them stays. */
final class MarkdownText extends AbstractVisitor {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^>]*>");

    private final TagReader words = new TagReader();

    private MarkdownText() {}

    static MarkedText of(Node node) {
        MarkdownText visitor = new MarkdownText();
        visitor.visitChildren(node);
        return visitor.words.finish().strip();
    }

    /** The pictures of a paragraph that has nothing else; none when it has words. */
    static List<Image> pictures(Node paragraph) {
        List<Image> pictures = new ArrayList<>();
        paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(image);
            }
        });
        return of(paragraph).isEmpty() ? pictures : List.of();
    }

    /** The child of a node that has no other. */
    static <T> Optional<T> only(Node parent, Class<T> type) {
        Node child = parent.getFirstChild();
        return child != null && child.getNext() == null && type.isInstance(child)
                ? Optional.of(type.cast(child))
                : Optional.empty();
    }

    /** The words of a table's cells, the first row its head. */
    static List<List<MarkedText>> cells(Node table) {
        List<List<MarkedText>> rows = new ArrayList<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                }
                if (node instanceof TableCell) {
                    rows.get(rows.size() - 1).add(of(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows;
    }

    @Override
    public void visit(Text text) {
        words.add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.add("\n");
    }

    @Override
    public void visit(HtmlInline tag) {
        if (BREAK.matcher(tag.getLiteral()).matches()) {
            words.add("\n");
        } else {
            words.addTag(tag.getLiteral());
        }
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        // not read: its words say what is to be seen
    }
}
