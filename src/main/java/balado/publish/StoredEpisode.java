package balado.publish;

import balado.episode.Chapter;
import balado.episode.Episode.Narrator;
import balado.episode.Episode.Notes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An episode in an output folder: what feed and page are made from.
 *
 * @param folder where its files lie
 * @param fingerprint of everything its files were made from: article, voice, settings
 * @param guid UUIDv5 of the article's identity
 * @param title of the episode
 * @param published when it was published
 * @param author who wrote the article
 * @param source where the article was published, as written
 * @param sourceLink the address of the source
 * @param licence of the text: an SPDX identifier or a name
 * @param season the number of its season
 * @param number of the episode
 * @param narrators the voices, the one that reads most first
 * @param chapters in order, the first at 0
 * @param notes as plain text and as HTML
 * @param enclosures its audio files, at least one; the first is what every app plays, the others are alternatives
 */
public record StoredEpisode(
        Path folder,
        String fingerprint,
        String guid,
        String title,
        Instant published,
        Optional<String> author,
        Optional<String> source,
        Optional<String> sourceLink,
        Optional<String> licence,
        Optional<Integer> season,
        Optional<Integer> number,
        List<Narrator> narrators,
        List<Chapter> chapters,
        Notes notes,
        List<Enclosure> enclosures) {

    public StoredEpisode {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        narrators = List.copyOf(narrators);
        Objects.requireNonNull(notes, "notes");
        chapters = List.copyOf(chapters);
        enclosures = List.copyOf(enclosures);
        if (narrators.isEmpty()) {
            throw new IllegalArgumentException("somebody reads an episode");
        }
        if (enclosures.isEmpty()) {
            throw new IllegalArgumentException("an episode has sound");
        }
    }

    /** The same under another title. */
    StoredEpisode titled(String other) {
        return new StoredEpisode(
                folder,
                fingerprint,
                guid,
                other,
                published,
                author,
                source,
                sourceLink,
                licence,
                season,
                number,
                narrators,
                chapters,
                notes,
                enclosures);
    }

    /** The voice that reads most. */
    public Narrator narrator() {
        return narrators.get(0);
    }

    /** The audio file that every app plays. */
    public Enclosure enclosure() {
        return enclosures.get(0);
    }

    /** Where {@link #enclosure()} lies. */
    public Path audio() {
        return folder.resolve(enclosure().file());
    }
}
