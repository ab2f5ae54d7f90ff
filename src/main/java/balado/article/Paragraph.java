package balado.article;

import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param sentences its sentences in reading order, at least one; the last one ends the paragraph
 */
public record Paragraph(List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has sentences");
        }
    }
}
