package balado.cli;

import balado.produce.Production;
import balado.publish.StoredEpisode;
import java.time.Duration;
import java.util.Locale;

/** The line that is left of an episode when it is done. */
final class Summary {

    private Summary() {}

    static String of(Production production) {
        StoredEpisode episode = production.episode();
        Duration duration = Duration.ofMillis(episode.durationMillis());
        return String.format(
                Locale.ROOT,
                "%s \"%s\": %d chapter%s, %d:%02d, %.2f MB, %.1f LUFS, %s%s",
                production.made() ? "made" : "unchanged",
                episode.title(),
                episode.chapters().size(),
                episode.chapters().size() == 1 ? "" : "s",
                duration.toMinutes(),
                duration.toSecondsPart(),
                episode.bytes() / 1e6,
                episode.loudness(),
                production.made() ? speed(production) + ", " : "",
                episode.mediaPath());
    }

    private static String speed(Production production) {
        double elapsed = Math.max(1, production.elapsed().toMillis());
        return String.format(
                Locale.ROOT, "%.0fx real time", production.episode().durationMillis() / elapsed);
    }
}
