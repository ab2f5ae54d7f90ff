package balado.article;

import java.util.List;
import java.util.Objects;

/**
 * A sentence as it was written, after cleaning.
 *
 * @param text the written words, one line, no leading or trailing white space, never empty; every later stage refers to it by offsets in
 *     UTF-16 code units
 * @param role what the sentence is in its article
 * @param endsParagraph whether the next sentence, if any, begins another paragraph
 * @param terms what the markup of the article says of some of its words, in order; mostly nothing
 */
public record Sentence(String text, Role role, boolean endsParagraph, List<Term> terms) {

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
        terms = List.copyOf(terms);
        for (Term term : terms) {
            Objects.checkFromToIndex(term.from(), term.to(), text.length());
        }
    }

    /** One of whose words nothing is said. */
    public Sentence(String text, Role role, boolean endsParagraph) {
        this(text, role, endsParagraph, List.of());
    }

    /** A lone body sentence, which is a paragraph of its own. */
    public static Sentence of(String text) {
        return new Sentence(text, Role.BODY, true);
    }

    /** Its text with what is said of its words. */
    public MarkedText words() {
        return new MarkedText(text, terms);
    }
}
