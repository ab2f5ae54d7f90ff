package balado.publish;

import balado.episode.Cue;
import java.io.IOException;
import java.io.Writer;

/** A transcript as HTML, a {@code cite}, {@code time} and {@code p} a sentence, as podcast apps know it. */
final class TranscriptHtml {

    private TranscriptHtml() {}

    static void write(String title, Iterable<Cue> cues, String language, Writer out) throws IOException {
        out.write(Html.begin(language, title, ""));
        for (Cue cue : cues) {
            out.write(sentence(cue));
            out.write('\n');
        }
        out.write(Html.END);
    }

    private static String sentence(Cue cue) {
        return "<cite>" + Html.escape(cue.speaker()) + ":</cite>\n<time>" + Position.shown(cue.startMillis())
                + "</time>\n<p>" + Html.escape(Plain.text(cue.text())) + "</p>";
    }
}
