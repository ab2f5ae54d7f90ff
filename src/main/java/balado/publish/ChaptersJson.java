package balado.publish;

import balado.episode.Chapter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chapters as JSON.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON Chapters Format 1.2.0</a>
 */
final class ChaptersJson {

    private ChaptersJson() {}

    static byte[] write(List<Chapter> chapters) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.2.0");
        json.put("chapters", chapters.stream().map(ChaptersJson::chapter).toList());
        return JsonText.pretty(json);
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startTime", chapter.startMillis() / 1000.0);
        json.put("endTime", chapter.endMillis() / 1000.0);
        json.put("title", chapter.title());
        chapter.link().ifPresent(link -> json.put("url", link));
        return json;
    }
}
