package balado.publish;

import balado.episode.Chapter;
import balado.episode.Cue;
import balado.episode.Episode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An episode's chapters and words for the listening page, as a script that calls {@code balado}: browsers load scripts, but not data, into pages
 * that were opened from a disk. Times are milliseconds; a word is three entries of a list, where it starts, where it ends, and what it is.
 */
final class ReadAlong {

    static final String FILE = "read-along.js";

    /** A longer silence between two cues is a paragraph's. */
    private static final long PARAGRAPH_MILLIS = 700;

    private ReadAlong() {}

    static byte[] bytes(Episode episode) {
        List<String> speakers =
                episode.cues().stream().map(Cue::speaker).distinct().toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("guid", episode.guid());
        json.put("speakers", speakers);
        json.put("chapters", episode.chapters().stream().map(ReadAlong::chapter).toList());
        json.put("cues", cues(episode, speakers));
        return ("balado(" + safe(Json.compact(json)) + ");\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> chapter(Chapter chapter) {
        List<Object> fields =
                new ArrayList<>(List.of(chapter.startMillis(), chapter.level(), Plain.text(chapter.title())));
        chapter.link().ifPresent(fields::add);
        return fields;
    }

    /** Speaker, whether a paragraph begins, whether a chapter does, words. */
    private static List<Object> cues(Episode episode, List<String> speakers) {
        List<Object> cues = new ArrayList<>();
        long before = -PARAGRAPH_MILLIS;
        for (Cue cue : episode.cues()) {
            List<Object> words = new ArrayList<>();
            cue.words()
                    .forEach(word ->
                            words.addAll(List.of(word.startMillis(), word.endMillis(), Plain.text(word.text()))));
            long start = cue.startMillis();
            boolean heads =
                    cues.isEmpty() || episode.chapters().stream().anyMatch(chapter -> chapter.startMillis() == start);
            if (!words.isEmpty()) {
                int begins = start - before >= PARAGRAPH_MILLIS ? 1 : 0;
                cues.add(List.of(speakers.indexOf(cue.speaker()), begins, heads ? 1 : 0, words));
                before = cue.words().get(cue.words().size() - 1).endMillis();
            }
        }
        return cues;
    }

    /** What would end a script or a line of it is written as an escape. */
    private static String safe(String json) {
        return json.replace("<", "\\u003C").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
