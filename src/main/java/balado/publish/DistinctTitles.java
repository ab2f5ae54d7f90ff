package balado.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives episodes of one day titles of their own: AntennaPod takes two of the same title and day for one. The earliest keeps its title, the next
 * ones become {@code Titre (2)}, {@code Titre (3)}.
 */
final class DistinctTitles {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Key(LocalDate day, String title) {}

    private DistinctTitles() {}

    /** The same episodes in the same order, which is newest first. */
    static List<StoredEpisode> of(List<StoredEpisode> episodes) {
        Map<Key, Integer> seen = new HashMap<>();
        List<StoredEpisode> titled = new ArrayList<>(episodes);
        for (int i = titled.size() - 1; i >= 0; i--) {
            StoredEpisode episode = titled.get(i);
            LocalDate day = LocalDate.ofInstant(episode.published(), PARIS);
            int count = seen.merge(new Key(day, episode.title()), 1, Integer::sum);
            if (count > 1) {
                titled.set(i, episode.titled(episode.title() + " (" + count + ")"));
            }
        }
        return titled;
    }
}
