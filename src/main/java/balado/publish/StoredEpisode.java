package balado.publish;

import balado.episode.Chapter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An episode as it lies in the output folder: what {@code episode.json} holds, which feed and page are made from.
 *
 * @param folder its folder; the file names below are relative to it
 * @param guid the same for ever
 * @param fingerprint what it was made from; equal fingerprints need no new work
 * @param title of the episode
 * @param published when
 * @param author who wrote the article
 * @param source where the article was published, as written
 * @param sourceLink the address of the source
 * @param narrator the voice's speaker
 * @param media name of the audio file
 * @param mediaType MIME type
 * @param bytes size of the audio file
 * @param durationMillis of the audio file
 * @param loudness integrated, LUFS, mono counted as dual mono
 * @param chapters in order
 * @param notes plain text
 * @param notesHtml an HTML fragment
 */
public record StoredEpisode(
        Path folder,
        String guid,
        String fingerprint,
        String title,
        Instant published,
        Optional<String> author,
        Optional<String> source,
        Optional<String> sourceLink,
        String narrator,
        String media,
        String mediaType,
        long bytes,
        long durationMillis,
        double loudness,
        List<Chapter> chapters,
        String notes,
        String notesHtml) {

    public StoredEpisode {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        chapters = List.copyOf(chapters);
    }

    /** The audio file. */
    public Path mediaPath() {
        return folder.resolve(media);
    }

    /** The address of one of its files, relative to the output folder, in ASCII. */
    String address(String file) {
        return "episodes/" + folder.getFileName() + "/" + file;
    }
}
