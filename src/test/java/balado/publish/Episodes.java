package balado.publish;

import balado.article.Article;
import balado.encode.MediaFile;
import balado.episode.Episode;
import balado.episode.EpisodeAssembler;
import balado.episode.Show;
import balado.episode.ShowFile;
import balado.master.Loudness;
import balado.testing.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Episodes with an audio file that is none. */
final class Episodes {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final byte[] AUDIO = new byte[20_000];

    private Episodes() {}

    static Episode of(String text) throws IOException {
        return of(text, ShowFile.defaults());
    }

    static Episode of(String text, Show show) throws IOException {
        Article article = Recordings.article(text);
        Episode.Narrator narrator =
                new Episode.Narrator("Pierre", "upmc-pierre-hsmm", "CC-BY-SA-3.0", "Pierre Chauvin");
        return new EpisodeAssembler(show, narrator, Clock.fixed(NOW, ZoneOffset.UTC))
                .assemble(article, Recordings.of(article));
    }

    /** Puts the episode of this text into the folder. */
    static StoredEpisode publish(OutputFolder output, String text, String fingerprint) throws IOException {
        Path staging = output.newStaging();
        Path audio = Files.write(staging.resolve("audio"), AUDIO);
        MediaFile media = new MediaFile(
                audio,
                "audio/mpeg",
                AUDIO.length,
                "0123456789abcdef".repeat(4),
                Duration.ofSeconds(19),
                new Loudness(-16, 3, -2));
        return output.publish(of(text), media, fingerprint, staging);
    }

    /** An article of this identity. */
    static String article(String name, String title, String date) {
        return "---\nsource: https://example.org/" + name + "\ndate: " + date + "\n---\n" + title
                + "\n\nIl est midi. Tout va bien.\n\nUn intertitre\n\nVoilà la suite de l'histoire.\n";
    }
}
