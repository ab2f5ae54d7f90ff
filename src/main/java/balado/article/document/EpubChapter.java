package balado.article.document;

import balado.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chapter of a book, while its pages are read.
 *
 * @param title as the table of contents has it
 * @param level in the table of contents, from 1
 * @param place where it begins, as the book writes it: {@code OEBPS/ch1.xhtml#ii}
 * @param blocks its text without its title; grows
 * @param pictures the files of its pictures in the archive; grows
 */
record EpubChapter(String title, int level, String place, List<Block> blocks, List<String> pictures) {

    static EpubChapter of(String title, int level, BookPlace place) {
        return new EpubChapter(
                title,
                level,
                place.path() + (place.anchor().isEmpty() ? "" : "#" + place.anchor()),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Adds text; a first heading that says the title again is left out. */
    void add(List<Block> more) {
        for (Block block : more) {
            boolean begins = blocks.isEmpty() && isHeading(block);
            if (!begins || !says(title, block.text())) {
                blocks.add(block);
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.kind() == Block.Kind.HEADING || block.text().length() < 60;
    }

    /** Whether a title has the words of a heading: {@code I. L'arrivée} has {@code I} and {@code L'arrivée}. */
    private static boolean says(String title, String heading) {
        String words = letters(heading);
        return !words.isEmpty() && (" " + letters(title) + " ").contains(" " + words + " ");
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
