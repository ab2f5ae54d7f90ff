package balado.publish;

import balado.episode.Cue;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/**
 * A transcript as <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md">JSON 1.0.0</a>, a segment
 * a written word: no body is empty (AntennaPod would crash) or begins with a blank.
 */
final class TranscriptJson {

    private TranscriptJson() {}

    static void write(Iterable<Cue> cues, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("version", "1.0.0");
            json.writeArrayFieldStart("segments");
            for (Cue cue : cues) {
                String speaker = Plain.text(cue.speaker());
                for (Cue.Word word : cue.words()) {
                    write(speaker, word, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(String speaker, Cue.Word word, JsonGenerator json) throws IOException {
        String body = Plain.text(word.text()).strip();
        if (body.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("speaker", speaker);
        json.writeNumberField("startTime", Json.seconds(word.startMillis()));
        json.writeNumberField("endTime", Json.seconds(word.endMillis()));
        json.writeStringField("body", body);
        json.writeEndObject();
    }
}
