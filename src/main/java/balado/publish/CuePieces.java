package balado.publish;

import balado.episode.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts cues into pieces that stand on a screen: two lines of 65 characters at most. */
final class CuePieces {

    static final int LINE = 65;

    private static final int LINES = 2;

    private CuePieces() {}

    /**
     * A piece of a cue.
     *
     * @param startMillis when it is shown
     * @param endMillis when it goes
     * @param lines its lines, none empty
     */
    record Piece(String speaker, long startMillis, long endMillis, List<String> lines) {}

    static List<Piece> of(List<Cue> cues) {
        return cues.stream().flatMap(cue -> pieces(cue).stream()).toList();
    }

    private static List<Piece> pieces(Cue cue) {
        List<List<Cue.Word>> lines = lines(cue.words());
        List<Piece> pieces = new ArrayList<>();
        long start = cue.startMillis();
        for (int i = 0; i < lines.size(); i += LINES) {
            int next = Math.min(i + LINES, lines.size());
            long end = next < lines.size() ? lines.get(next).get(0).startMillis() : cue.endMillis();
            pieces.add(new Piece(
                    cue.speaker(),
                    start,
                    Math.max(start, end),
                    lines.subList(i, next).stream().map(CuePieces::text).toList()));
            start = Math.max(start, end);
        }
        return pieces;
    }

    private static List<List<Cue.Word>> lines(List<Cue.Word> words) {
        List<List<Cue.Word>> lines = new ArrayList<>();
        int length = LINE;
        for (Cue.Word word : words) {
            int longer = length + 1 + word.text().length();
            if (longer > LINE || lines.isEmpty()) {
                lines.add(new ArrayList<>());
                longer = word.text().length();
            }
            lines.get(lines.size() - 1).add(word);
            length = longer;
        }
        return lines;
    }

    private static String text(List<Cue.Word> words) {
        return words.stream().map(Cue.Word::text).collect(Collectors.joining(" "));
    }
}
