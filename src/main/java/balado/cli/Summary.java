package balado.cli;

import balado.produce.Production;
import balado.publish.StoredEpisode;
import java.time.Duration;
import java.util.Locale;

/** The line that is left of an episode when it is done. */
final class Summary {

    /** Its digits need no locale data, unlike those of {@link Locale#ROOT}, which takes longer to look up than the feed to write. */
    private static final Locale ENGLISH = Locale.US;

    private Summary() {}

    static String of(Production production) {
        StoredEpisode episode = production.episode();
        Duration duration = Duration.ofMillis(episode.enclosure().durationMillis());
        int chapters = episode.chapters().size();
        return String.format(
                ENGLISH,
                "%s \"%s\": %d chapter%s, %d:%02d, %.2f MB, %s%s",
                production.lufs().isPresent() ? "made" : "unchanged",
                episode.title(),
                chapters,
                chapters == 1 ? "" : "s",
                duration.toMinutes(),
                duration.toSecondsPart(),
                episode.enclosure().bytes() / 1e6,
                production
                        .lufs()
                        .map(lufs -> made(lufs, duration, production.elapsed()))
                        .orElse(""),
                episode.audio());
    }

    private static String made(double lufs, Duration duration, Duration elapsed) {
        double factor = duration.toMillis() / (double) Math.max(1, elapsed.toMillis());
        return String.format(ENGLISH, "%.1f LUFS, %.0fx real time, ", lufs, factor);
    }
}
