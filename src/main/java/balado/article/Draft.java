package balado.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as the reader of a format found it, not yet cleaned.
 *
 * @param identity what stays the same when its text changes, when the format knows it: an address, a book's identifier
 * @param title empty when nothing says it: the first words are the title then
 * @param metadata what is known beside the text; {@link Metadata#UNDETERMINED} as the language when nothing says it
 * @param partial whether only the beginning is public
 * @param blocks the text in reading order
 * @param notes what was left out and is worth saying, a line each
 */
public record Draft(
        Optional<String> identity,
        Optional<String> title,
        Metadata metadata,
        boolean partial,
        List<Block> blocks,
        List<String> notes) {

    public Draft {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** One of which nothing more is to be said. */
    public Draft(
            Optional<String> identity, Optional<String> title, Metadata metadata, boolean partial, List<Block> blocks) {
        this(identity, title, metadata, partial, blocks, List.of());
    }
}
