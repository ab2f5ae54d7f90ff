package balado.publish;

import balado.episode.Chapter;
import balado.episode.Cue;
import balado.episode.Episode;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An episode's chapters and words for the listening page, as a script that calls {@code balado}: browsers load scripts, but not data, into pages
 * that were opened from a disk. Times are milliseconds; a word is three entries of a list, where it starts, where it ends, and what it is.
 */
final class ReadAlong {

    static final String FILE = "read-along.js";

    /** A longer silence between two cues is a paragraph's. */
    private static final long PARAGRAPH_MILLIS = 700;

    private final JsonGenerator json;
    private final List<String> speakers;
    private final Set<Long> chapters;

    private ReadAlong(JsonGenerator json, Episode episode) {
        this.json = json;
        this.speakers = speakers(episode.cues());
        this.chapters = episode.chapters().stream().map(Chapter::startMillis).collect(Collectors.toSet());
    }

    static void write(Episode episode, Writer out) throws IOException {
        out.write("balado(");
        try (JsonGenerator json = Json.compact(new ScriptWriter(out))) {
            new ReadAlong(json, episode).write(episode);
        }
        out.write(");\n");
    }

    private static List<String> speakers(Iterable<Cue> cues) {
        Set<String> speakers = new LinkedHashSet<>();
        cues.forEach(cue -> speakers.add(cue.speaker()));
        return new ArrayList<>(speakers);
    }

    private void write(Episode episode) throws IOException {
        json.writeStartObject();
        json.writeStringField("guid", episode.guid());
        json.writeArrayFieldStart("speakers");
        for (String speaker : speakers) {
            json.writeString(speaker);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("chapters");
        for (Chapter chapter : episode.chapters()) {
            write(chapter);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cues");
        write(episode.cues());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Chapter chapter) throws IOException {
        json.writeStartArray();
        json.writeNumber(chapter.startMillis());
        json.writeNumber(chapter.level());
        json.writeString(Plain.text(chapter.title()));
        if (chapter.link().isPresent()) {
            json.writeString(chapter.link().get());
        }
        json.writeEndArray();
    }

    private void write(Iterable<Cue> cues) throws IOException {
        boolean first = true;
        long before = -PARAGRAPH_MILLIS;
        for (Cue cue : cues) {
            List<Cue.Word> words = cue.words();
            if (!words.isEmpty()) {
                write(cue, cue.startMillis() - before >= PARAGRAPH_MILLIS, first);
                before = words.get(words.size() - 1).endMillis();
                first = false;
            }
        }
    }

    /** Speaker, whether a paragraph begins, whether a chapter does, words. */
    private void write(Cue cue, boolean paragraph, boolean first) throws IOException {
        json.writeStartArray();
        json.writeNumber(speakers.indexOf(cue.speaker()));
        json.writeNumber(paragraph ? 1 : 0);
        json.writeNumber(first || chapters.contains(cue.startMillis()) ? 1 : 0);
        json.writeStartArray();
        for (Cue.Word word : cue.words()) {
            json.writeNumber(word.startMillis());
            json.writeNumber(word.endMillis());
            json.writeString(Plain.text(word.text()));
        }
        json.writeEndArray();
        json.writeEndArray();
    }
}
