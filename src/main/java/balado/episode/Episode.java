package balado.episode;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a listener gets beside the sound.
 *
 * @param guid UUIDv5 of the article's identity: never changes
 * @param slug ASCII name for folders and files
 * @param title of the episode
 * @param show the podcast it belongs to
 * @param published when it was published, never in the future
 * @param author who wrote the article
 * @param source where the article was published, as written
 * @param sourceLink the address of the source, when it is one
 * @param narrator the voice: speaker, name, licence and attribution
 * @param chapters in order, the first at 0, without gaps
 * @param cues the transcript in order
 * @param cover the front cover, square JPEG of 1400–3000 px
 * @param notes the notes as plain text and as HTML
 */
public record Episode(
        String guid,
        String slug,
        String title,
        Show show,
        Instant published,
        Optional<String> author,
        Optional<String> source,
        Optional<String> sourceLink,
        Narrator narrator,
        List<Chapter> chapters,
        List<Cue> cues,
        Picture cover,
        Notes notes) {

    /**
     * Who reads.
     *
     * @param speaker the name that the transcript gives the voice
     * @param voice its name in the catalogue
     * @param licence SPDX identifier
     * @param attribution who is to be named
     */
    public record Narrator(String speaker, String voice, String licence, String attribution) {}

    /**
     * The episode's notes.
     *
     * @param text plain text, lines ended by LF
     * @param html an HTML fragment
     */
    public record Notes(String text, String html) {}

    public Episode {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(title, "title");
        chapters = List.copyOf(chapters);
        cues = List.copyOf(cues);
    }
}
