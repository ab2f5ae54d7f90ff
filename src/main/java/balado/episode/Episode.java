package balado.episode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param licence of the text: an SPDX identifier or a name
 * @param season the number of its season
 * @param number of the episode
 * @param narrators the voices, the one that reads most first
 * @param chapters in order, the first at 0, without gaps
 * @param cues the transcript in order, which may be made while it is gone through
 * @param cover the front cover, square JPEG of 1400–3000 px
 * @param pictures of the chapters, by the name of their file
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
        Optional<String> licence,
        Optional<Integer> season,
        Optional<Integer> number,
        List<Narrator> narrators,
        List<Chapter> chapters,
        Iterable<Cue> cues,
        Picture cover,
        Map<String, Picture> pictures,
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
        Objects.requireNonNull(cues, "cues");
        narrators = List.copyOf(narrators);
        chapters = List.copyOf(chapters);
        pictures = Map.copyOf(pictures);
        if (narrators.isEmpty()) {
            throw new IllegalArgumentException("somebody reads an episode");
        }
    }

    /** The voice that reads most. */
    public Narrator narrator() {
        return narrators.get(0);
    }
}
