package balado.article.document;

import balado.article.ArticleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures in a document's archive. One that an article names is stored, because it names it by a path. */
final class InnerPictures {

    private final Archive archive;
    private final PictureCache cache;
    private final Set<String> refused = new LinkedHashSet<>();

    InnerPictures(Archive archive, PictureCache cache) {
        this.archive = archive;
        this.cache = cache;
    }

    /**
     * The path of a stored picture; empty when it is not there, damaged, too large, of another format than JPEG and PNG, or too small to show
     * anything: an article is read without it.
     *
     * @param name in the archive
     */
    Optional<String> stored(String name) {
        try {
            return archive.find(name)
                    .filter(picture -> PictureSize.of(picture).shows())
                    .flatMap(cache::store);
        } catch (ArticleException e) {
            refused.add(e.getMessage() + "; the picture is left out");
            return Optional.empty();
        }
    }

    /** A line for each that was asked for since the last time, is there, and cannot be unpacked within the limits. */
    List<String> notes() {
        List<String> notes = List.copyOf(refused);
        refused.clear();
        return notes;
    }
}
