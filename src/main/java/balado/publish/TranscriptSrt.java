package balado.publish;

import balado.episode.Cue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A transcript as SubRip. The format has no escapes and no specification: an arrow in the text would be taken for a time line, players take
 * {@code <b>} and <code>{\an8}</code> for markup, and AntennaPod takes what stands before {@code ": "} for a speaker's name and loses text, so
 * those are written otherwise.
 */
final class TranscriptSrt {

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private TranscriptSrt() {}

    static String text(List<Cue> cues) {
        StringBuilder srt = new StringBuilder();
        int number = 1;
        for (Captions.Caption caption : Captions.of(cues, 0)) {
            srt.append(srt.isEmpty() ? "" : "\n")
                    .append(number++)
                    .append('\n')
                    .append(Position.withComma(caption.startMillis()))
                    .append(" --> ")
                    .append(Position.withComma(caption.endMillis()))
                    .append('\n');
            caption.lines().forEach(line -> srt.append(safe(line)).append('\n'));
        }
        return srt.toString();
    }

    private static String safe(String line) {
        String plain = line.replace("-->", "→").replace(": ", ":\u00A0").replace("{\\", "{\u2060\\");
        return TAG.matcher(plain).replaceAll("‹");
    }
}
