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
        return ofShortStart(blocks);
    }

    /** The first block is the title. */
    static Opening ofFirst(List<Block> blocks) {
        return without(0, blocks, Optional.of(blocks.get(0).text()));
    }

    /** The title is as a file's properties say, else the first words when they are short. */
    static Opening ofProperties(Optional<String> known, List<Block> blocks) {
        Optional<String> given = known.filter(title -> !title.isBlank());
        int first = firstText(blocks);
        if (given.isEmpty() || first < 0) {
            return given.isPresent() ? new Opening(given, blocks) : ofShortStart(blocks);
        }
        boolean repeated = blocks.get(first).text().strip().equalsIgnoreCase(given.get());
        return repeated ? without(first, blocks, given) : new Opening(given, blocks);
    }

    private static Opening ofShortStart(List<Block> blocks) {
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
