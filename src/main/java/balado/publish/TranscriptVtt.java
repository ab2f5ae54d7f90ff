package balado.publish;

import balado.episode.Cue;
import java.util.List;
import java.util.stream.Collectors;

/** A transcript as <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, the speaker in a voice span. */
final class TranscriptVtt {

    private TranscriptVtt() {}

    static String text(List<Cue> cues) {
        int tag = cues.stream()
                .map(cue -> voice(cue.speaker()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Captions.of(cues, tag).stream()
                .map(TranscriptVtt::block)
                .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
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
