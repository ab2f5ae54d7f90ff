package balado.publish;

import balado.episode.Cue;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** A transcript as <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, the speaker in a voice span. */
final class TranscriptVtt {

    private TranscriptVtt() {}

    static void write(Iterable<Cue> cues, Writer out) throws IOException {
        int tag = 0;
        for (Cue cue : cues) {
            tag = Math.max(tag, voice(cue.speaker()).length());
        }
        out.write("WEBVTT\n");
        for (Cue cue : cues) {
            for (Captions.Caption caption : Captions.of(cue, tag)) {
                out.write("\n");
                out.write(block(caption));
            }
        }
    }

    private static String block(Captions.Caption caption) {
        return Position.withPoint(caption.startMillis())
                + " --> "
                + Position.withPoint(caption.endMillis())
                + "\n"
                + voice(caption.speaker())
                + caption.lines().stream().map(TranscriptVtt::escape).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String voice(String speaker) {
        String name = escape(Plain.text(speaker)).strip();
        return name.isEmpty() ? "" : "<v " + name + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
