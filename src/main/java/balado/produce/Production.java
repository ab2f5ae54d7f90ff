package balado.produce;

import balado.publish.StoredEpisode;
import java.time.Duration;
import java.util.Objects;

/**
 * What became of an article.
 *
 * @param episode the episode as it lies in the output folder
 * @param made whether it was made now; false when it was there already, made of the same text with the same voice and settings
 * @param elapsed how long that took
 */
public record Production(StoredEpisode episode, boolean made, Duration elapsed) {

    public Production {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(elapsed, "elapsed");
    }
}
