package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of an article's blocks when everything is taken off that is not read.
 *
 * @param blocks cleaned blocks
 * @param author who a line among them said wrote it
 */
record Content(List<Block> blocks, Optional<String> author) {

    /** How far from the beginning the title may be repeated and the author be named. */
    private static final int BEGINNING = 5;

    private static final int END = 3;

    /**
     * Takes off what is not read.
     *
     * @param title the title, cleaned
     * @param cleaned the blocks, cleaned, none empty
     */
    static Content of(String title, List<Block> cleaned, Rubrics rubrics, Signatures signatures) {
        List<Block> told = cleaned.stream()
                .filter(block -> rubrics.find(block.kind(), block.text()).isEmpty())
                .toList();
        Optional<String> author = Optional.empty();
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            boolean begins = i < BEGINNING;
            String text = told.get(i).text();
            Optional<String> signed = begins || i >= told.size() - END ? signatures.find(text) : Optional.empty();
            author = author.or(() -> signed);
            if (signed.isEmpty() && !(begins && text.equalsIgnoreCase(title))) {
                kept.add(told.get(i));
            }
        }
        return new Content(kept, author);
    }
}
