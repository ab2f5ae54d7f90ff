package balado.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of an article as the reader of a format found it: its words are not yet cleaned, nor cut into sentences.
 *
 * @param kind what it is
 * @param text its words; a line end inside them is a line end of the page; empty for a picture without a caption
 * @param level of a heading, from 1; of a list's item, how deep it is nested, from 1; else 0
 * @param target the address that a heading leads to, the address or path of a picture
 * @param terms what markup says of some of its words, in order
 */
public record Block(Kind kind, String text, int level, Optional<String> target, List<Term> terms) {

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
        terms = List.copyOf(terms);
    }

    /** One whose words are plain. */
    public Block(Kind kind, String text, int level, Optional<String> target) {
        this(kind, text, level, target, List.of());
    }

    /** One with what is said of its words. */
    public Block(Kind kind, MarkedText words, int level, Optional<String> target) {
        this(kind, words.text(), level, target, words.terms());
    }

    /** One without level and target. */
    public static Block of(Kind kind, String text) {
        return new Block(kind, text, 0, Optional.empty());
    }

    /** One without level and target. */
    public static Block of(Kind kind, MarkedText words) {
        return new Block(kind, words, 0, Optional.empty());
    }

    /** A heading that leads nowhere. */
    public static Block heading(String text, int level) {
        return new Block(Kind.HEADING, text, level, Optional.empty());
    }

    /** A picture. */
    public static Block picture(String target) {
        return new Block(Kind.PICTURE, "", 0, Optional.of(target));
    }

    /** Its words with what is said of them. */
    public MarkedText words() {
        return new MarkedText(text, terms);
    }
}
