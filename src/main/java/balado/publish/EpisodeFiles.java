package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Cue;
import balado.episode.Episode;
import balado.episode.Picture;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills an episode's folder. */
final class EpisodeFiles {

    static final String CHAPTERS = "chapters.json";
    static final String COVER = "cover.jpg";
    static final String NOTES = "notes.html";

    private static final int HASH_DIGITS = 8;

    private EpisodeFiles() {}

    /** Writes all files of an episode that its sound has no part in. */
    static void describe(Episode episode, Path folder) throws IOException {
        Files.write(folder.resolve(CHAPTERS), ChaptersJson.bytes(episode));
        String language = episode.show().language();
        Iterable<Cue> cues = episode.cues();
        write(folder, Transcript.VTT.file(), out -> TranscriptVtt.write(cues, out));
        write(folder, Transcript.SRT.file(), out -> TranscriptSrt.write(cues, out));
        write(folder, Transcript.JSON.file(), out -> TranscriptJson.write(cues, out));
        write(folder, Transcript.HTML.file(), out -> TranscriptHtml.write(episode.title(), cues, language, out));
        write(folder, ReadAlong.FILE, out -> ReadAlong.write(episode, out));
        String notes = Html.page(language, episode.title(), "", episode.notes().html());
        write(folder, NOTES, out -> out.write(notes));
        Files.write(folder.resolve(COVER), episode.cover().bytes());
        for (Map.Entry<String, Picture> picture : episode.pictures().entrySet()) {
            Files.write(folder.resolve(picture.getKey()), picture.getValue().bytes());
        }
    }

    /** Gives an episode's sound its final names and writes {@link EpisodeJson}, with which the folder is whole. */
    static void complete(Episode episode, List<MediaFile> media, String fingerprint, Path folder) throws IOException {
        List<Enclosure> enclosures = new ArrayList<>();
        for (MediaFile each : media) {
            enclosures.add(name(episode, each, folder));
        }
        StoredEpisode stored = stored(episode, enclosures, fingerprint, folder);
        Files.write(folder.resolve(EpisodeJson.FILE), EpisodeJson.bytes(stored));
    }

    private static Enclosure name(Episode episode, MediaFile media, Path folder) throws IOException {
        String made = media.path().getFileName().toString();
        String ending = made.substring(made.lastIndexOf('.') + 1);
        String file = episode.slug() + "-" + media.sha256().substring(0, HASH_DIGITS) + "." + ending;
        Files.move(media.path(), folder.resolve(file));
        return new Enclosure(
                file,
                media.type(),
                media.bytes(),
                media.sha256(),
                media.duration().toMillis());
    }

    private static StoredEpisode stored(Episode episode, List<Enclosure> enclosures, String fingerprint, Path folder) {
        return new StoredEpisode(
                folder,
                fingerprint,
                episode.guid(),
                Plain.text(episode.title()),
                episode.published(),
                episode.author(),
                episode.source(),
                episode.sourceLink(),
                episode.licence(),
                episode.season(),
                episode.number(),
                episode.narrators(),
                episode.chapters(),
                episode.notes(),
                enclosures);
    }

    /** What is in a file. */
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private static void write(Path folder, String file, Content content) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(folder.resolve(file)), StandardCharsets.UTF_8))) {
            content.writeTo(out);
        }
    }
}
