package balado.publish;

import balado.episode.Cue;
import java.util.List;
import java.util.stream.Collectors;

/** A transcript as HTML, a {@code cite}, {@code time} and {@code p} a sentence, as podcast apps know it. */
final class TranscriptHtml {

    private TranscriptHtml() {}

    static String text(String title, List<Cue> cues, String language) {
        String body = cues.stream().map(TranscriptHtml::sentence).collect(Collectors.joining("\n"));
        return Html.page(language, title, "", body);
    }

    private static String sentence(Cue cue) {
        return "<cite>" + Html.escape(cue.speaker()) + ":</cite>\n<time>" + Position.shown(cue.startMillis())
                + "</time>\n<p>" + Html.escape(Plain.text(cue.text())) + "</p>";
    }
}
