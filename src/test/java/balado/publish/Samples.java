package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Chapter;
import balado.episode.Cue;
import balado.episode.Episode;
import balado.episode.Episode.Narrator;
import balado.episode.Episode.Notes;
import balado.episode.Picture;
import balado.episode.Show;
import balado.master.Loudness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Episodes made by hand. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    /** What a title must not break. */
    static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "--> <!-- ]]> <![CDATA[",
            "../../etc/passwd",
            "a/b\\c: d",
            "😀 été مرحبا",
            "x".repeat(300),
            "mot ".repeat(75).strip(),
            "nul\u0000 et cloche\u0007 et moitié\uD800 et fin\uFFFF",
            "&amp; \"guillemets\" 'et' <b>balises</b>",
            "\u202Eenvers",
            "{{7*7}} ${x} %s %n");

    private Samples() {}

    static Show show() {
        return new Show(
                "La Revue & compagnie",
                "Radio Saint-Aubin",
                "Des articles lus à voix haute.",
                "fr",
                "Daily News",
                Optional.of("https://example.org/"),
                Optional.of("redaction@example.org"),
                Optional.empty(),
                Optional.of("© 2026 Radio Saint-Aubin"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://example.org/revue"));
    }

    /** A show of which nothing public is known. */
    static Show localShow() {
        Show show = show();
        return new Show(
                "Balado",
                "Balado",
                show.description(),
                "fr",
                "News",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Episode episode(String guid, String title, Instant published) {
        List<Chapter> chapters = List.of(
                new Chapter(title, 0, 62_500, Optional.of("https://example.org/a?b=1&c=2")),
                new Chapter("Des travaux hors normes", 62_500, 3_723_004, Optional.empty()));
        return new Episode(
                guid,
                "un-phare",
                title,
                show(),
                published,
                Optional.of("Hélène Garnier"),
                Optional.of("ladepeche.fr"),
                Optional.of("https://ladepeche.fr"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Narrator("Pierre", "upmc-pierre-hsmm", "CC-BY-SA-3.0", "Pierre Chauvin, ISIR (UPMC)")),
                chapters,
                List.of(cue(0, 2_000, title), cue(2_500, 3_723_004, "Il était une fois : « oui ».")),
                Picture.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                Map.of(),
                new Notes("Le texte.\n\n00:00 " + title + "\n", "<p>Le texte.</p>\n<p>00:00 Titre ]]&gt; fin</p>\n"));
    }

    static Episode episode(String guid) {
        return episode(guid, "Un phare rallumé", Instant.parse("2026-11-18T05:00:00Z"));
    }

    /** A sentence whose words share its time evenly. */
    static Cue cue(long start, long end, String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        long each = (end - start) / Math.max(1, words.size());
        List<Cue.Word> timed = new ArrayList<>();
        for (String word : words) {
            long from = start + each * timed.size();
            timed.add(new Cue.Word(word, from, from + each));
        }
        return new Cue("Pierre", start, end, text, timed);
    }

    /** Stores an episode with a file that stands for its sound. */
    static StoredEpisode publish(OutputFolder to, Episode episode, String sound, String fingerprint)
            throws IOException {
        return publish(to, episode, sound, fingerprint, to.newStaging());
    }

    /** The same, made in this staging folder. */
    static StoredEpisode publish(OutputFolder to, Episode episode, String sound, String fingerprint, Path staging)
            throws IOException {
        to.describe(episode, staging);
        return to.publish(episode, List.of(media(staging, sound)), fingerprint, staging);
    }

    /** A file that stands for the sound, in this folder. */
    static MediaFile media(Path folder, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("episode.mp3"), bytes);
        return new MediaFile(
                file,
                "audio/mpeg",
                bytes.length,
                sha256(bytes),
                Duration.ofMillis(3_723_029),
                new Loudness(-16, 3, -1));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
