package balado.publish;

import balado.episode.Cue;
import balado.episode.Episode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The transcript in the forms that players read.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">Podcasting 2.0
 *     transcripts</a>
 */
final class Transcripts {

    private Transcripts() {}

    static byte[] vtt(Episode episode) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (CuePieces.Piece piece : CuePieces.of(episode.cues())) {
            text.append('\n')
                    .append(Timestamp.dotted(piece.startMillis()))
                    .append(" --> ")
                    .append(Timestamp.dotted(piece.endMillis()))
                    .append("\n<v ")
                    .append(Markup.escape(piece.speaker()))
                    .append('>')
                    .append(Markup.escape(String.join("\n", piece.lines())))
                    .append("</v>\n");
        }
        return bytes(text);
    }

    static byte[] srt(Episode episode) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (CuePieces.Piece piece : CuePieces.of(episode.cues())) {
            text.append(number++)
                    .append('\n')
                    .append(Timestamp.withComma(piece.startMillis()))
                    .append(" --> ")
                    .append(Timestamp.withComma(piece.endMillis()))
                    .append('\n')
                    // players take ": " for the end of a speaker's name
                    .append(String.join("\n", piece.lines()).replace(": ", ":\u00a0"))
                    .append("\n\n");
        }
        return bytes(text);
    }

    /** A segment a word, without blanks around it; no segment is empty. */
    static byte[] json(Episode episode) throws IOException {
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Cue cue : episode.cues()) {
            for (Cue.Word word : cue.words()) {
                Map<String, Object> segment = new LinkedHashMap<>();
                segment.put("speaker", cue.speaker());
                segment.put("startTime", word.startMillis() / 1000.0);
                segment.put("endTime", word.endMillis() / 1000.0);
                segment.put("body", word.text());
                segments.add(segment);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "1.0.0");
        json.put("segments", segments);
        return JsonText.pretty(json);
    }

    static byte[] html(Episode episode) {
        StringBuilder text = new StringBuilder();
        for (Cue cue : episode.cues()) {
            text.append("<p><cite>")
                    .append(Markup.escape(cue.speaker()))
                    .append("</cite> <time>")
                    .append(Timestamp.dotted(cue.startMillis()))
                    .append("</time> ")
                    .append(Markup.escape(cue.text()))
                    .append("</p>\n");
        }
        return bytes(text);
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
