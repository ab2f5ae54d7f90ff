package balado.episode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The podcast that episodes belong to, as {@code balado.yml} says.
 *
 * @param title of the show
 * @param author who publishes it
 * @param description what it is, at most 4000 bytes of UTF-8
 * @param language BCP 47
 * @param category one of Apple's categories, exact case
 * @param link the show's web site
 * @param email the owner's address
 * @param cover the path of a picture; one is painted when there is none
 * @param copyright the rights line
 * @param licence of its episodes where their texts say none: an SPDX identifier or a name
 * @param keep how many episodes the feed has at most; all when empty
 * @param baseUrl the public address of the output folder, without trailing slash; links are relative when there is none
 */
public record Show(
        String title,
        String author,
        String description,
        String language,
        String category,
        Optional<String> link,
        Optional<String> email,
        Optional<String> cover,
        Optional<String> copyright,
        Optional<String> licence,
        Optional<Integer> keep,
        Optional<String> baseUrl) {

    public Show {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(category, "category");
    }

    /** What of it stands in the files of its episodes: when another part changes, they need not be made anew. */
    public List<Object> inEpisodes() {
        return List.of(title, author, language, copyright);
    }
}
