package balado.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article, cleaned and cut.
 *
 * @param identity what stays the same when the article's text or title changes: its address, else the name of its file without folder and
 *     ending, else its title; the episode's GUID is made from it
 * @param title the title as a paragraph of {@link Sentence.Role#TITLE} sentences
 * @param metadata what is known beside the text
 * @param sections the text; the first section has no heading when the article has a lead
 */
public record Article(String identity, Paragraph title, Metadata metadata, List<Section> sections) {

    public Article {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metadata, "metadata");
        sections = List.copyOf(sections);
        if (identity.isBlank()) {
            throw new IllegalArgumentException("an article has an identity");
        }
    }

    /** The title as one line of text. */
    public String titleText() {
        return title.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** All sentences in reading order: title, then each section's heading and paragraphs. */
    public Stream<Sentence> sentences() {
        return Stream.concat(Stream.of(title), sections.stream().flatMap(Article::paragraphs))
                .flatMap(paragraph -> paragraph.sentences().stream());
    }

    private static Stream<Paragraph> paragraphs(Section section) {
        return Stream.concat(section.heading().stream(), section.paragraphs().stream());
    }
}
