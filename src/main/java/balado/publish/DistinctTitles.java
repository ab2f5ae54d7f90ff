package balado.publish;

import balado.episode.ParisTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives episodes of one day titles of their own: AntennaPod takes two of the same title and day for one. The earliest keeps its title, the next
 * ones become {@code Titre (2)}, {@code Titre (3)}.
 */
final class DistinctTitles {

    private DistinctTitles() {}

    /** The same episodes in the same order, which is newest first. */
    static List<StoredEpisode> of(List<StoredEpisode> episodes) {
        Map<LocalDate, Set<String>> taken = new HashMap<>();
        List<StoredEpisode> titled = new ArrayList<>(episodes);
        for (int i = titled.size() - 1; i >= 0; i--) {
            StoredEpisode episode = titled.get(i);
            titled.set(i, episode.titled(free(episode, taken)));
        }
        return titled;
    }

    private static String free(StoredEpisode episode, Map<LocalDate, Set<String>> taken) {
        LocalDate day = ParisTime.day(episode.published());
        Set<String> ofThatDay = taken.computeIfAbsent(day, any -> new HashSet<>());
        String title = episode.title();
        for (int count = 2; !ofThatDay.add(title); count++) {
            title = episode.title() + " (" + count + ")";
        }
        return title;
    }
}
