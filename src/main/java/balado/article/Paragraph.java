package balado.article;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of an article.
 *
 * @param kind what it is
 * @param sentences its sentences in reading order, at least one; the last one ends the paragraph
 */
public record Paragraph(Kind kind, List<Sentence> sentences) {

    /** What a paragraph is. */
    public enum Kind {
        PROSE,
        /** Of a list; the number of an ordered one is part of its first sentence. */
        ITEM,
        /** Quoted whole. */
        QUOTATION,
        /** Of a table. */
        ROW;

        static Kind of(Block.Kind block) {
            return switch (block) {
                case ITEM -> ITEM;
                case QUOTATION -> QUOTATION;
                case ROW -> ROW;
                case HEADING, PARAGRAPH, CAPTION, PICTURE -> PROSE;
            };
        }
    }

    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has sentences");
        }
    }

    /** A paragraph of prose. */
    public Paragraph(List<Sentence> sentences) {
        this(Kind.PROSE, sentences);
    }
}
