package balado.article.html;

import balado.article.Block;
import balado.article.ReadOptions;
import java.util.List;
import org.jsoup.nodes.Element;

/** The blocks of HTML that is all content: a chapter of a book, an e-mail, an entry of a feed. */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /**
     * Its blocks in reading order, words not yet cleaned: links and emphasis are words, footnote marks and hidden elements are left out, lists
     * have their numbers, tables are read row by row.
     *
     * @param body the element, which itself is no block; nothing of it is changed
     */
    public static List<Block> of(Element body, ReadOptions options) {
        return BlockWalk.of(body, options, Marks.ofContent()).stream()
                .map(Piece::block)
                .toList();
    }
}
