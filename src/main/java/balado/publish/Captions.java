package balado.publish;

import balado.episode.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Transcript cues as captions: at most two lines of at most 65 characters each, cut between words, each piece at the time of its words.
 * Apple shows lines up to 65 characters; more than two lines cover what stands below.
 */
final class Captions {

    /** A caption. {@code endMillis} lies behind {@code startMillis}: readers drop captions that never show. */
    record Caption(String speaker, long startMillis, long endMillis, List<String> lines) {}

    private static final int LINES = 2;
    private static final int LONGEST_LINE = 65;

    private Captions() {}

    /**
     * The captions of a cue.
     *
     * @param reserved how many characters of each line something else takes
     */
    static List<Caption> of(Cue cue, int reserved) {
        List<List<Cue.Word>> lines = lines(cue, Math.max(LONGEST_LINE / 2, LONGEST_LINE - reserved));
        List<Caption> captions = new ArrayList<>();
        int pieces = (lines.size() + LINES - 1) / LINES;
        for (int i = 0; i < pieces; i++) {
            List<List<Cue.Word>> piece = lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES));
            long start = i == 0 ? cue.startMillis() : piece.get(0).get(0).startMillis();
            boolean last = i == pieces - 1;
            long end =
                    last ? cue.endMillis() : lines.get((i + 1) * LINES).get(0).startMillis();
            List<String> texts = piece.stream().map(Captions::text).toList();
            captions.add(new Caption(cue.speaker(), start, Math.max(end, start + 1), texts));
        }
        return captions;
    }

    private static List<List<Cue.Word>> lines(Cue cue, int width) {
        List<List<Cue.Word>> lines = new ArrayList<>();
        int free = 0;
        for (Cue.Word word : parts(cue.words(), width)) {
            int length = length(word);
            if (lines.isEmpty() || free < length + 1) {
                lines.add(new ArrayList<>());
                free = width + 1;
            }
            lines.get(lines.size() - 1).add(word);
            free -= length + 1;
        }
        return lines;
    }

    /** The words as every format can carry them, longer ones than a line in parts. */
    private static List<Cue.Word> parts(List<Cue.Word> words, int width) {
        List<Cue.Word> parts = new ArrayList<>();
        for (Cue.Word word : words) {
            String text = Plain.text(word.text()).strip();
            if (text.length() > width) {
                cut(text, word, width, parts);
            } else if (!text.isEmpty()) {
                parts.add(new Cue.Word(text, word.startMillis(), word.endMillis()));
            }
        }
        return parts;
    }

    /** Parts of a word share its time. */
    private static void cut(String text, Cue.Word word, int width, List<Cue.Word> parts) {
        int[] letters = text.codePoints().toArray();
        long time = word.endMillis() - word.startMillis();
        for (int from = 0; from < letters.length; from += width) {
            int length = Math.min(width, letters.length - from);
            parts.add(new Cue.Word(
                    new String(letters, from, length),
                    word.startMillis() + time * from / letters.length,
                    word.startMillis() + time * (from + length) / letters.length));
        }
    }

    private static int length(Cue.Word word) {
        return word.text().codePointCount(0, word.text().length());
    }

    private static String text(List<Cue.Word> words) {
        return words.stream().map(Cue.Word::text).collect(Collectors.joining(" "));
    }
}
