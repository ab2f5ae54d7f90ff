package balado.episode;

import java.util.Objects;
import java.util.Optional;

/**
 * A chapter of an episode.
 *
 * @param title what players show
 * @param startMillis where it starts; the first one starts at 0
 * @param endMillis where it ends: the next one's start or the episode's end
 * @param link an address that belongs to it
 */
public record Chapter(String title, long startMillis, long endMillis, Optional<String> link) {

    public Chapter {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(link, "link");
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException(title + " at " + startMillis + ".." + endMillis);
        }
    }
}
