package balado.article.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed of articles.
 *
 * @param title what it calls itself
 * @param entries the newest first, each once
 */
public record Feed(Optional<String> title, List<FeedEntry> entries) {

    public Feed {
        Objects.requireNonNull(title, "title");
        entries = List.copyOf(entries);
    }

    /**
     * The newest of its entries.
     *
     * @param most how many
     * @param since those of an earlier day are left out
     */
    public List<FeedEntry> newest(int most, Optional<LocalDate> since) {
        return entries.stream()
                .filter(entry -> since.isEmpty()
                        || entry.published()
                                .filter(date -> date.toLocalDate().isBefore(since.get()))
                                .isEmpty())
                .limit(most)
                .toList();
    }
}
