package balado.publish;

import balado.episode.Cue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A transcript as <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md">JSON 1.0.0</a>, a segment
 * a written word: no body is empty (AntennaPod would crash) or begins with a blank.
 */
final class TranscriptJson {

    private TranscriptJson() {}

    static String text(List<Cue> cues) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.0.0");
        json.put(
                "segments",
                cues.stream()
                        .flatMap(cue -> cue.words().stream()
                                .filter(word -> !body(word).isEmpty())
                                .map(word -> segment(cue.speaker(), word)))
                        .toList());
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> segment(String speaker, Cue.Word word) {
        Map<String, Object> segment = new LinkedHashMap<>();
        segment.put("speaker", Plain.text(speaker));
        segment.put("startTime", Json.seconds(word.startMillis()));
        segment.put("endTime", Json.seconds(word.endMillis()));
        segment.put("body", body(word));
        return segment;
    }

    private static String body(Cue.Word word) {
        return Plain.text(word.text()).strip();
    }
}
