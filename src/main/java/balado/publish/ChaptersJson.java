package balado.publish;

import balado.episode.Chapter;
import balado.episode.Episode;
import balado.episode.Show;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Chapters as <a href="https://podcasting2.org/docs/podcast-namespace/documents/jsonChapters">JSON chapters 1.2</a>. */
final class ChaptersJson {

    private final UnaryOperator<String> addresses;

    private ChaptersJson(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** The file of an episode whose address is not known yet: pictures are named as they lie beside it. */
    static byte[] bytes(Episode episode) {
        return new ChaptersJson(UnaryOperator.identity())
                .bytes(episode.title(), episode.show(), episode.author(), episode.chapters());
    }

    /** The file of an episode with the addresses of its pictures. */
    static byte[] bytes(StoredEpisode episode, Show show, Links links) {
        return new ChaptersJson(file -> links.to(episode, file))
                .bytes(episode.title(), show, episode.author(), episode.chapters());
    }

    private byte[] bytes(String title, Show show, Optional<String> author, List<Chapter> chapters) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.2.0");
        json.put("title", Plain.text(title));
        json.put("podcastName", show.title());
        author.ifPresent(name -> json.put("author", name));
        json.put("chapters", chapters.stream().map(this::chapter).toList());
        return Json.bytes(json);
    }

    private Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startTime", Json.seconds(chapter.startMillis()));
        json.put("endTime", Json.seconds(chapter.endMillis()));
        json.put("title", Plain.text(chapter.title()));
        chapter.link().ifPresent(link -> json.put("url", link));
        chapter.image()
                .map(image -> Links.isAddress(image) ? image : addresses.apply(image))
                .ifPresent(image -> json.put("img", image));
        return json;
    }
}
