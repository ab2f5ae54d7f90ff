package balado.publish;

import balado.episode.Chapter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes {@code episode.json}. */
final class EpisodeJson {

    static final String FILE = "episode.json";

    private EpisodeJson() {}

    static byte[] write(StoredEpisode episode) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("guid", episode.guid());
        json.put("fingerprint", episode.fingerprint());
        json.put("title", episode.title());
        json.put("published", episode.published().toString());
        episode.author().ifPresent(author -> json.put("author", author));
        episode.source().ifPresent(source -> json.put("source", source));
        episode.sourceLink().ifPresent(link -> json.put("sourceLink", link));
        json.put("narrator", episode.narrator());
        json.put("media", episode.media());
        json.put("mediaType", episode.mediaType());
        json.put("bytes", episode.bytes());
        json.put("durationMillis", episode.durationMillis());
        json.put("loudness", episode.loudness());
        json.put(
                "chapters",
                episode.chapters().stream().map(EpisodeJson::chapter).toList());
        json.put("notes", episode.notes());
        json.put("notesHtml", episode.notesHtml());
        return JsonText.pretty(json);
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", chapter.title());
        json.put("startMillis", chapter.startMillis());
        json.put("endMillis", chapter.endMillis());
        chapter.link().ifPresent(link -> json.put("link", link));
        return json;
    }

    /**
     * Reads the episode of a folder.
     *
     * @throws PublishException when there is none or it is damaged
     */
    static StoredEpisode read(Path folder) throws PublishException {
        Path file = folder.resolve(FILE);
        try {
            StoredEpisode episode = episode(folder, JSON.std.mapFrom(Files.readAllBytes(file)));
            if (Files.size(episode.mediaPath()) != episode.bytes()) {
                throw new PublishException(episode.mediaPath() + ": not the size that " + FILE + " says");
            }
            return episode;
        } catch (PublishException e) {
            throw e;
        } catch (IOException | ClassCastException | NullPointerException | DateTimeException e) {
            throw new PublishException(
                    folder + ": no episode that can be read, left alone; move it away if it is not yours", e);
        }
    }

    private static StoredEpisode episode(Path folder, Map<String, Object> json) {
        List<Chapter> chapters = new ArrayList<>();
        for (Object each : (List<?>) json.get("chapters")) {
            Map<?, ?> chapter = (Map<?, ?>) each;
            chapters.add(new Chapter(
                    (String) chapter.get("title"),
                    ((Number) chapter.get("startMillis")).longValue(),
                    ((Number) chapter.get("endMillis")).longValue(),
                    Optional.ofNullable((String) chapter.get("link"))));
        }
        return new StoredEpisode(
                folder,
                (String) json.get("guid"),
                (String) json.get("fingerprint"),
                (String) json.get("title"),
                Instant.parse((String) json.get("published")),
                Optional.ofNullable((String) json.get("author")),
                Optional.ofNullable((String) json.get("source")),
                Optional.ofNullable((String) json.get("sourceLink")),
                (String) json.get("narrator"),
                (String) json.get("media"),
                (String) json.get("mediaType"),
                ((Number) json.get("bytes")).longValue(),
                ((Number) json.get("durationMillis")).longValue(),
                ((Number) json.get("loudness")).doubleValue(),
                chapters,
                (String) json.get("notes"),
                (String) json.get("notesHtml"));
    }
}
