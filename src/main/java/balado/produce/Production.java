package balado.produce;

import balado.publish.StoredEpisode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an article.
 *
 * @param episode the episode as it lies in the output folder
 * @param lufs integrated loudness of the file that was made now; empty when the episode was there already, made of the same text with the same
 *     voice and settings
 * @param elapsed how long that took
 */
public record Production(StoredEpisode episode, Optional<Double> lufs, Duration elapsed) {

    public Production {
        Objects.requireNonNull(lufs, "lufs");
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(elapsed, "elapsed");
    }
}
