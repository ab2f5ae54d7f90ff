package balado.article.document;

import balado.article.Block;
import balado.article.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the paragraphs of a word processor's file as blocks. */
final class WordBlocks {

    /** See {@link MarkdownBlocks}: an article says where code was. */
    private static final String CODE = "Extrait de code.";

    private final Cleaner cleaner = new Cleaner();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final SectionPictures pictures = new SectionPictures();

    /** Adds a paragraph that is no item of a list. */
    void add(StyleRole role, String words) {
        String text = cleaner.clean(words);
        if (text.isEmpty()) {
            return;
        }
        switch (role.kind()) {
            case TITLE -> addTitle(text);
            case HEADING -> blocks.add(Block.heading(text, role.level()));
            case QUOTATION -> blocks.add(Block.of(Block.Kind.QUOTATION, text));
            case CAPTION -> blocks.add(Block.of(Block.Kind.CAPTION, text));
            case BODY, SUBTITLE -> blocks.add(Block.of(Block.Kind.PARAGRAPH, text));
            case CODE -> addCode();
            case OUT -> {
                // not read
            }
        }
    }

    /** Adds an item of a list. */
    void addItem(String text, int level) {
        if (!text.isBlank()) {
            blocks.add(new Block(Block.Kind.ITEM, text, level, Optional.empty()));
        }
    }

    /** Notes a picture, by its name in the archive. */
    void addPicture(String name) {
        pictures.add(blocks, name);
    }

    SectionPictures pictures() {
        return pictures;
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    private void addTitle(String text) {
        if (blocks.isEmpty()) {
            title.add(text);
        } else {
            blocks.add(Block.heading(text, 1));
        }
    }

    /** Each line of code is a paragraph. */
    private void addCode() {
        Block code = Block.of(Block.Kind.PARAGRAPH, CODE);
        if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(code)) {
            blocks.add(code);
        }
    }

    /**
     * How the document begins: with a paragraph of the style of titles, else with a first heading, else as its properties say.
     *
     * @param known the title in its properties
     */
    Opening opening(Optional<String> known) {
        if (!title.isEmpty()) {
            return new Opening(Optional.of(String.join(" ", title)), blocks);
        }
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING;
        return headed ? Opening.ofFirst(blocks) : Opening.ofProperties(known.map(cleaner::clean), blocks);
    }
}
