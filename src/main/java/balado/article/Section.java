package balado.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an article: an intertitle and the paragraphs below it.
 *
 * @param heading the intertitle as a paragraph of {@link Sentence.Role#HEADING} sentences; empty for the lead, which has none
 * @param paragraphs the paragraphs in reading order
 * @param link the address that the intertitle leads to
 * @param image the address or path of the picture that stands first below it
 */
public record Section(
        Optional<Paragraph> heading, List<Paragraph> paragraphs, Optional<String> link, Optional<String> image) {

    public Section {
        Objects.requireNonNull(heading, "heading");
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(image, "image");
    }

    /** Without link and picture. */
    public Section(Optional<Paragraph> heading, List<Paragraph> paragraphs) {
        this(heading, paragraphs, Optional.empty(), Optional.empty());
    }
}
