package balado.article.document;

import balado.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a document begins.
 *
 * @param title what it is called; empty when nothing short begins it
 * @param rest its blocks without the title
 */
record Opening(Optional<String> title, List<Block> rest) {

    /** A longer paragraph is no title. */
    private static final int LONGEST_TITLE = 200;

    /**
     * Looks for the title: the one given, else the first heading of level 1, else the first words when they are short.
     *
     * @param given the title that the document's settings give
     */
    static Opening of(Optional<String> given, List<Block> blocks) {
        int top = firstTopHeading(blocks);
        if (given.isPresent()) {
            boolean repeated = top == 0 && blocks.get(0).text().strip().equalsIgnoreCase(given.get());
            return repeated ? without(0, blocks, given) : new Opening(given, blocks);
        }
        if (top >= 0) {
            return without(top, blocks, Optional.of(blocks.get(top).text()));
        }
        int first = firstText(blocks);
        boolean isTitle = first >= 0 && blocks.get(first).text().length() <= LONGEST_TITLE;
        return isTitle
                ? without(first, blocks, Optional.of(blocks.get(first).text()))
                : new Opening(Optional.empty(), blocks);
    }

    private static int firstTopHeading(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.HEADING && blocks.get(i).level() <= 1) {
                return i;
            }
        }
        return -1;
    }

    private static int firstText(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block.Kind kind = blocks.get(i).kind();
            if (kind == Block.Kind.HEADING || kind == Block.Kind.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }

    private static Opening without(int index, List<Block> blocks, Optional<String> title) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.remove(index);
        return new Opening(title, rest);
    }
}
