package balado.publish;

import balado.episode.Chapter;
import balado.episode.Episode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chapters as <a href="https://podcasting2.org/docs/podcast-namespace/documents/jsonChapters">JSON chapters 1.2</a>. */
final class ChaptersJson {

    private ChaptersJson() {}

    static String text(Episode episode) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.2.0");
        json.put("title", Plain.text(episode.title()));
        json.put("podcastName", episode.show().title());
        episode.author().ifPresent(author -> json.put("author", author));
        json.put(
                "chapters",
                episode.chapters().stream().map(ChaptersJson::chapter).toList());
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startTime", Json.seconds(chapter.startMillis()));
        json.put("endTime", Json.seconds(chapter.endMillis()));
        json.put("title", Plain.text(chapter.title()));
        chapter.link().ifPresent(link -> json.put("url", link));
        return json;
    }
}
