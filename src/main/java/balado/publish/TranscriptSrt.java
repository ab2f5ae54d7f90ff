package balado.publish;

import balado.episode.Cue;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A transcript as SubRip. The format has no escapes and no specification: an arrow in the text would be taken for a time line, players take
 * {@code <b>} and <code>{\an8}</code> for markup, and AntennaPod takes what stands before {@code ": "} for a speaker's name and loses text, so
 * those are written otherwise.
 */
final class TranscriptSrt {

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    private TranscriptSrt() {}

    static void write(Iterable<Cue> cues, Writer out) throws IOException {
        int number = 1;
        for (Cue cue : cues) {
            for (Captions.Caption caption : Captions.of(cue, 0)) {
                out.write(number == 1 ? "" : "\n");
                out.write(block(number++, caption));
            }
        }
    }

    private static String block(int number, Captions.Caption caption) {
        return number
                + "\n"
                + Position.withComma(caption.startMillis())
                + " --> "
                + Position.withComma(caption.endMillis())
                + "\n"
                + caption.lines().stream().map(line -> safe(line) + "\n").collect(Collectors.joining());
    }

    private static String safe(String line) {
        String plain = line.replace("-->", "→").replace(": ", ":\u00A0").replace("{\\", "{\u2060\\");
        return TAG.matcher(plain).replaceAll("‹");
    }
}
