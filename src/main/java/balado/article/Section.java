package balado.article;

import java.util.List;
import java.util.Optional;

/**
 * A part of an article: an intertitle and the paragraphs below it.
 *
 * @param heading the intertitle as a paragraph of {@link Sentence.Role#HEADING} sentences; empty for the lead, which has none
 * @param paragraphs the paragraphs in reading order
 */
public record Section(Optional<Paragraph> heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
