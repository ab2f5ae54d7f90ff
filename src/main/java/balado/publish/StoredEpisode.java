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
 * @param narrator the voice
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
        Narrator narrator,
        List<Chapter> chapters,
        Notes notes,
        List<Enclosure> enclosures) {

    public StoredEpisode {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(narrator, "narrator");
        Objects.requireNonNull(notes, "notes");
        chapters = List.copyOf(chapters);
        enclosures = List.copyOf(enclosures);
        if (enclosures.isEmpty()) {
            throw new IllegalArgumentException("an episode has sound");
        }
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
