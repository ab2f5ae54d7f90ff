package balado.publish;

import balado.episode.ParisTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives episodes of one day titles of their own: AntennaPod takes two of the same title and day for one. The earliest keeps its title, the next
 * ones become {@code Titre (2)}, {@code Titre (3)}.
 */
final class DistinctTitles {

    private record Key(LocalDate day, String title) {}

    private DistinctTitles() {}

    /** The same episodes in the same order, which is newest first. */
    static List<StoredEpisode> of(List<StoredEpisode> episodes) {
        Set<Key> taken = new HashSet<>();
        List<StoredEpisode> titled = new ArrayList<>(episodes);
        for (int i = titled.size() - 1; i >= 0; i--) {
            StoredEpisode episode = titled.get(i);
            titled.set(i, episode.titled(free(episode, taken)));
        }
        return titled;
    }

    private static String free(StoredEpisode episode, Set<Key> taken) {
        LocalDate day = ParisTime.day(episode.published());
        String title = episode.title();
        for (int count = 2; !taken.add(new Key(day, title)); count++) {
            title = episode.title() + " (" + count + ")";
        }
        return title;
    }
}
