package balado.publish;

import balado.episode.Chapter;
import balado.episode.Episode.Narrator;
import balado.episode.Episode.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code episode.json}: a stored episode as JSON, without its folder, which is where the file lies. */
final class EpisodeJson {

    static final String FILE = "episode.json";

    /** Raised when older readers would misread the file. */
    private static final int VERSION = 1;

    private EpisodeJson() {}

    static byte[] bytes(StoredEpisode episode) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("guid", episode.guid());
        json.put("fingerprint", episode.fingerprint());
        json.put("title", episode.title());
        json.put("published", episode.published().toString());
        episode.author().ifPresent(author -> json.put("author", author));
        episode.source().ifPresent(source -> json.put("source", source));
        episode.sourceLink().ifPresent(link -> json.put("sourceLink", link));
        episode.licence().ifPresent(licence -> json.put("licence", licence));
        episode.season().ifPresent(season -> json.put("season", season));
        episode.number().ifPresent(number -> json.put("number", number));
        json.put(
                "narrators",
                episode.narrators().stream().map(EpisodeJson::narrator).toList());
        json.put(
                "chapters",
                episode.chapters().stream().map(EpisodeJson::chapter).toList());
        json.put(
                "notes",
                ordered("text", episode.notes().text(), "html", episode.notes().html()));
        json.put(
                "enclosures",
                episode.enclosures().stream().map(EpisodeJson::enclosure).toList());
        return Json.bytes(json);
    }

    /**
     * Reads the episode of a folder.
     *
     * @throws IOException when the file is missing, no JSON, or not what {@link #bytes} writes
     */
    static StoredEpisode read(Path folder) throws IOException {
        return read(folder.resolve(FILE), folder);
    }

    /** Reads the episode of a file, as one that lies in this folder. */
    static StoredEpisode read(Path file, Path folder) throws IOException {
        JsonFields json = new JsonFields(Json.object(Files.readAllBytes(file)));
        if (json.number("version") != VERSION) {
            throw new IOException("version " + json.number("version") + " is not known here");
        }
        try {
            JsonFields notes = json.object("notes");
            StoredEpisode episode = new StoredEpisode(
                    folder,
                    json.text("fingerprint"),
                    json.text("guid"),
                    json.text("title"),
                    Instant.parse(json.text("published")),
                    json.optional("author"),
                    json.optional("source"),
                    json.optional("sourceLink"),
                    json.optional("licence"),
                    json.optionalNumber("season"),
                    json.optionalNumber("number"),
                    narrators(json),
                    json.list("chapters", EpisodeJson::chapter),
                    new Notes(notes.text("text"), NotesHtml.of(notes.text("html"))),
                    json.list("enclosures", EpisodeJson::enclosure));
            Plausible.require(episode);
            return episode;
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Files of version 1 had one at first. */
    private static List<Narrator> narrators(JsonFields json) throws IOException {
        return json.has("narrators")
                ? json.list("narrators", EpisodeJson::narrator)
                : List.of(narrator(json.object("narrator")));
    }

    private static Map<String, Object> narrator(Narrator narrator) {
        Map<String, Object> json = ordered("speaker", narrator.speaker(), "voice", narrator.voice());
        json.putAll(ordered("licence", narrator.licence(), "attribution", narrator.attribution()));
        return json;
    }

    private static Narrator narrator(JsonFields json) throws IOException {
        return new Narrator(json.text("speaker"), json.text("voice"), json.text("licence"), json.text("attribution"));
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> json = ordered("title", chapter.title(), "startMillis", chapter.startMillis());
        json.put("endMillis", chapter.endMillis());
        if (chapter.level() > 1) {
            json.put("level", chapter.level());
        }
        chapter.link().ifPresent(link -> json.put("link", link));
        chapter.image().ifPresent(image -> json.put("image", image));
        return json;
    }

    private static Chapter chapter(JsonFields json) throws IOException {
        return new Chapter(
                json.text("title"),
                json.number("startMillis"),
                json.number("endMillis"),
                json.optionalNumber("level").orElse(1),
                json.optional("link"),
                json.optional("image"));
    }

    private static Map<String, Object> enclosure(Enclosure enclosure) {
        Map<String, Object> json = ordered("file", enclosure.file(), "type", enclosure.type());
        json.putAll(ordered("bytes", enclosure.bytes(), "sha256", enclosure.sha256()));
        json.put("durationMillis", enclosure.durationMillis());
        return json;
    }

    private static Enclosure enclosure(JsonFields json) throws IOException {
        return new Enclosure(
                json.text("file"),
                json.text("type"),
                json.number("bytes"),
                json.text("sha256"),
                json.number("durationMillis"));
    }

    private static Map<String, Object> ordered(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return map;
    }
}
