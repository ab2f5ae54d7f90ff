package balado.article.fetch;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What a feed says of an article.
 *
 * @param identity what stays the same when its text, title or date changes
 * @param title as text
 * @param link its page
 * @param author who wrote it
 * @param published when
 * @param content its text in HTML, or as much of it as the feed gives; empty for none
 * @param whole whether that is all of it, as far as one can tell
 * @param image the address of its picture
 * @param sound whether a sound comes with it
 */
public record FeedEntry(
        String identity,
        Optional<String> title,
        Optional<URI> link,
        Optional<String> author,
        Optional<OffsetDateTime> published,
        String content,
        boolean whole,
        Optional<String> image,
        boolean sound) {

    public FeedEntry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(image, "image");
        if (identity.isBlank()) {
            throw new IllegalArgumentException("an entry has an identity");
        }
    }

    /** How an error names it. */
    public String place() {
        return link.map(URI::toString).or(() -> title).orElse(identity);
    }
}
