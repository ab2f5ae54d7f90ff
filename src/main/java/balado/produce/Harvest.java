package balado.produce;

import balado.article.Article;
import java.util.List;
import java.util.Objects;

/**
 * What came of a source.
 *
 * @param articles those that can be read aloud
 * @param faults those that cannot
 * @param notes what else is worth saying, a line each
 */
public record Harvest(List<Found> articles, List<Fault> faults, List<String> notes) {

    /**
     * An article and where it was found.
     *
     * @param place what an error names
     */
    public record Found(String place, Article article) {

        public Found {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * Something that gave no article.
     *
     * @param identity of the entry of a feed; blank for others
     * @param message one line with place, fault and remedy
     * @param later whether it may give one another time
     */
    public record Fault(String identity, String message, boolean later) {

        public Fault {
            Objects.requireNonNull(identity, "identity");
            Objects.requireNonNull(message, "message");
        }
    }

    public Harvest {
        articles = List.copyOf(articles);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
