package balado.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What is there.
 *
 * @param episodes newest first
 * @param superseded what is to go and the feed may still name: earlier editions, and what the user removed
 * @param warnings a line for each folder that is neither
 */
record Inventory(List<StoredEpisode> episodes, List<StoredEpisode> superseded, List<String> warnings) {

    Inventory {
        episodes = List.copyOf(episodes);
        superseded = List.copyOf(superseded);
        warnings = List.copyOf(warnings);
    }

    /** The folders of editions that wait for the place of an earlier one. */
    List<Path> waiters() {
        return episodes.stream()
                .map(StoredEpisode::folder)
                .filter(folder -> !Editions.home(folder).equals(folder))
                .toList();
    }
}
