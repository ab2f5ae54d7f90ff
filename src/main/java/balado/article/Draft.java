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
 */
public record Draft(
        Optional<String> identity, Optional<String> title, Metadata metadata, boolean partial, List<Block> blocks) {

    public Draft {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
    }
}
