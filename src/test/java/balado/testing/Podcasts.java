package balado.testing;

import balado.article.Article;
import balado.episode.Show;
import balado.episode.ShowFile;
import balado.limits.Limits;
import balado.produce.Cast;
import balado.produce.FutureReading;
import balado.produce.Performer;
import balado.produce.Presentation;
import balado.produce.ProgressListener;
import balado.produce.ReadingSettings;
import balado.produce.Recipe;
import balado.produce.Run;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import balado.voice.CatalogEntry;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finished podcasts, read by engines that whistle. */
public final class Podcasts {

    /** When they are made. */
    public static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    /** Hears nothing but keeps warnings. */
    public static final class Warnings implements ProgressListener {

        private final List<String> warnings = new ArrayList<>();

        /** What was said so far. */
        public List<String> all() {
            return List.copyOf(warnings);
        }

        @Override
        public void warning(String message) {
            warnings.add(message);
        }

        @Override
        public void started(String activity) {}

        @Override
        public void advanced(long done, long total) {}

        @Override
        public void ended() {}
    }

    private Podcasts() {}

    /** A voice that does not exist. */
    public static Performer performer(String speaker, int sampleRate) {
        CatalogEntry entry = new CatalogEntry(
                "fake-" + speaker.toLowerCase(Locale.ROOT),
                CatalogEntry.Engine.ESPEAK,
                speaker,
                CatalogEntry.Gender.FEMALE,
                "fr",
                "CC-BY-SA-3.0",
                "voix d'essai",
                Map.of(),
                List.of());
        return new Performer(new Voice(entry, Path.of("voices")), new FakeEngine(sampleRate));
    }

    /** A recipe into this folder. */
    public static Recipe recipe(Path out, Cast cast, Show show, Presentation presentation, ProgressListener progress)
            throws IOException {
        return new Recipe(
                cast,
                show,
                FutureReading.of(ReadingSettings.DEFAULT),
                presentation,
                OutputFolder.open(out),
                new Run(Clock.fixed(NOW, ZoneOffset.UTC), progress, Limits.DEFAULT));
    }

    /** An episode of each article, with feed and page, in all formats. */
    public static List<StoredEpisode> make(Path out, Show show, Article... articles) throws IOException {
        List<StoredEpisode> episodes = new ArrayList<>();
        Presentation presentation = Presentation.DEFAULT.also("m4a,opus");
        try (Recipe recipe = recipe(out, Cast.of(performer("Pierre", 16_000)), show, presentation, new Warnings())) {
            for (Article article : articles) {
                episodes.add(recipe.make(article).episode());
            }
            recipe.publish();
        }
        return episodes;
    }

    /** Two episodes of a show without public address. */
    public static List<StoredEpisode> make(Path out) throws IOException {
        return make(
                out,
                ShowFile.defaults(),
                Articles.phare("phare", "Un phare breton rallumé"),
                Articles.phare("ecole", "Une école & la \"ville\""));
    }
}
