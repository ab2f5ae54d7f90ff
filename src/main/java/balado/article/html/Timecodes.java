package balado.article.html;

import balado.article.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in a recording that a transcript's paragraphs begin with: {@code 06:20 Nora Belloir : Et la cause ?} Hours of the day, as a live
 * report has them, are no such places: those of a recording begin at nought and never go back.
 */
final class Timecodes {

    private static final Pattern CODE =
            Pattern.compile("[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})[\\])]?(?:\\s*[-–—:]\\s+|\\s+)(?=\\S)");

    private static final int FEWEST = 3;

    /** The first words of a recording, in seconds. */
    private static final int LATEST_BEGINNING = 120;

    private Timecodes() {}

    /** The pieces without the timecodes before them, if they have such. */
    static List<Piece> dropped(List<Piece> pieces) {
        List<Integer> places = pieces.stream()
                .map(piece -> CODE.matcher(piece.block().text()))
                .filter(Matcher::lookingAt)
                .map(Timecodes::seconds)
                .toList();
        return areOfRecording(places) ? pieces.stream().map(Timecodes::dropped).toList() : pieces;
    }

    private static boolean areOfRecording(List<Integer> places) {
        boolean forward = true;
        for (int i = 1; i < places.size(); i++) {
            forward &= places.get(i) >= places.get(i - 1);
        }
        return forward && places.size() >= FEWEST && places.get(0) < LATEST_BEGINNING;
    }

    private static int seconds(Matcher code) {
        int hours = code.group(1) == null ? 0 : Integer.parseInt(code.group(1));
        return (hours * 60 + Integer.parseInt(code.group(2))) * 60 + Integer.parseInt(code.group(3));
    }

    private static Piece dropped(Piece piece) {
        Matcher code = CODE.matcher(piece.block().text());
        if (!code.lookingAt()) {
            return piece;
        }
        Block block = piece.block();
        return new Piece(
                new Block(block.kind(), block.text().substring(code.end()), block.level(), block.target()),
                piece.home(),
                Math.max(0, piece.linked() - code.end()));
    }
}
