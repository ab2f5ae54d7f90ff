package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Episode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of an episode into a folder. */
final class EpisodeFiles {

    private static final int HASH_CHARACTERS = 8;

    private EpisodeFiles() {}

    /** Writes all of them; the audio file, which lies in the folder already, gets its name. */
    static void write(Episode episode, MediaFile media, String fingerprint, Path folder) throws IOException {
        String name = episode.slug() + "-" + media.sha256().substring(0, HASH_CHARACTERS) + ".mp3";
        Files.move(media.path(), folder.resolve(name));
        Files.write(folder.resolve("chapters.json"), ChaptersJson.write(episode.chapters()));
        Files.write(folder.resolve("transcript.vtt"), Transcripts.vtt(episode));
        Files.write(folder.resolve("transcript.srt"), Transcripts.srt(episode));
        Files.write(folder.resolve("transcript.json"), Transcripts.json(episode));
        Files.write(folder.resolve("transcript.html"), Transcripts.html(episode));
        Files.write(folder.resolve("cover.jpg"), episode.cover().bytes());
        Files.writeString(folder.resolve("notes.html"), episode.notes().html(), StandardCharsets.UTF_8);
        Files.write(
                folder.resolve(EpisodeJson.FILE), EpisodeJson.write(stored(episode, media, fingerprint, folder, name)));
    }

    private static StoredEpisode stored(
            Episode episode, MediaFile media, String fingerprint, Path folder, String name) {
        return new StoredEpisode(
                folder,
                episode.guid(),
                fingerprint,
                episode.title(),
                episode.published(),
                episode.author(),
                episode.source(),
                episode.sourceLink(),
                episode.narrator().speaker(),
                name,
                media.type(),
                media.bytes(),
                media.duration().toMillis(),
                media.lufs(),
                episode.chapters(),
                episode.notes().text(),
                episode.notes().html());
    }
}
