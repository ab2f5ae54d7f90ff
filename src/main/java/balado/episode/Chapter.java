package balado.episode;

import java.util.Objects;
import java.util.Optional;

/**
 * A chapter of an episode.
 *
 * @param title what players show
 * @param startMillis where it starts; the first one starts at 0
 * @param endMillis where it ends: the next one's start or the episode's end
 * @param level 1, or 2 when it is a part of the one before it that has 1
 * @param link an address that belongs to it
 * @param image the address of its picture, or the name of a file of the episode
 */
public record Chapter(
        String title, long startMillis, long endMillis, int level, Optional<String> link, Optional<String> image) {

    public Chapter {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(image, "image");
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException(title + " at " + startMillis + ".." + endMillis);
        }
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException(title + " on level " + level);
        }
    }

    /** One of level 1 without a picture. */
    public Chapter(String title, long startMillis, long endMillis, Optional<String> link) {
        this(title, startMillis, endMillis, 1, link, Optional.empty());
    }
}
