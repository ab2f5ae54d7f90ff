package balado.publish;

import balado.episode.Cue;
import java.util.List;

/**
 * A transcript as SubRip. The format has no escapes and no specification: an arrow in the text would be taken for a time line, and AntennaPod
 * takes what stands before {@code ": "} for a speaker's name and loses text, so those are written otherwise.
 */
final class TranscriptSrt {

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
        return line.replace("-->", "→").replace(": ", ":\u00A0");
    }
}
