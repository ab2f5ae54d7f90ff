package balado.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of an article as the reader of a format found it: its words are not yet cleaned, nor cut into sentences.
 *
 * @param kind what it is
 * @param text its words; a line end inside them is a line end of the page; empty for a picture without a caption
 * @param level of a heading, from 1; of a list's item, how deep it is nested, from 1; else 0
 * @param target the address that a heading leads to, the address or path of a picture
 */
public record Block(Kind kind, String text, int level, Optional<String> target) {

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Of a list; the number of an ordered one is part of the text: {@code 2. Deuxième point}. */
        ITEM,
        /** A paragraph that is quoted whole. */
        QUOTATION,
        /** Of a table, as a sentence: {@code Ville : Brest ; habitants : 139 000}. */
        ROW,
        /** What stands below a picture. */
        CAPTION,
        PICTURE
    }

    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(target, "target");
    }

    /** One without level and target. */
    public static Block of(Kind kind, String text) {
        return new Block(kind, text, 0, Optional.empty());
    }

    /** A heading that leads nowhere. */
    public static Block heading(String text, int level) {
        return new Block(Kind.HEADING, text, level, Optional.empty());
    }

    /** A picture. */
    public static Block picture(String target) {
        return new Block(Kind.PICTURE, "", 0, Optional.of(target));
    }
}
