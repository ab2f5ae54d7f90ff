package balado.article.html;

import balado.article.Block;
import org.jsoup.nodes.Element;

/**
 * A block and where in its page it stands.
 *
 * @param block the block
 * @param home the element whose text it is
 * @param linked how many of its characters are links
 */
record Piece(Block block, Element home, int linked) {

    /** The share of the text that is links, from 0 to 1. */
    double linkShare() {
        int length = block.text().length();
        return length == 0 ? 0 : Math.min(1, (double) linked / length);
    }

    boolean is(Block.Kind kind) {
        return block.kind() == kind;
    }
}
