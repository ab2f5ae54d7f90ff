package balado.article;

import java.util.Objects;

/**
 * A sentence as it was written, after cleaning.
 *
 * @param text the written words, one line, no leading or trailing white space, never empty; every later stage refers to it by offsets in
 *     UTF-16 code units
 * @param role what the sentence is in its article
 * @param endsParagraph whether the next sentence, if any, begins another paragraph
 */
public record Sentence(String text, Role role, boolean endsParagraph) {

    /** What a sentence is in its article. A title or a heading begins a chapter. */
    public enum Role {
        TITLE,
        HEADING,
        BODY,
        /** Of a paragraph that is quoted whole. */
        QUOTATION,
        /** Added by Balado at the end, such as the notice that the voice is synthetic. */
        NOTICE
    }

    public Sentence {
        Objects.requireNonNull(role, "role");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a sentence has text");
        }
    }

    /** A lone body sentence, which is a paragraph of its own. */
    public static Sentence of(String text) {
        return new Sentence(text, Role.BODY, true);
    }
}
