package balado.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.pronounce.Boundary.Strength;
import balado.testing.Sampa;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    private static final Piece.Limits LIMITS = new Piece.Limits(4, 8, 12);

    /** Which words make which piece: {@code 0-1 2} is one of the first two words and one of the third. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "a=0",
                "la la .=0-1",
                "la , la .=0-1",
                "la la , la .=0-1 2",
                "la la | la la .=0-3",
                "la la la la | la .=0-3 4",
                "la la la la la la la .=0-5 6",
                "la 0 la .=0-2",
                "0 la .=1",
                "0 0=''",
            })
    void cutsAtPausesThenGroupsThenWords(String sampa, String pieces) {
        String cut = Piece.cut(Sampa.sentence(sampa), LIMITS).stream()
                .map(PieceTest::span)
                .collect(Collectors.joining(" "));
        assertEquals(pieces, cut);
    }

    private static String span(Piece piece) {
        int first = piece.words().get(0).index();
        int last = piece.words().get(piece.words().size() - 1).index();
        return first == last ? "" + first : first + "-" + last;
    }

    @Test
    void onlyTheLastPieceEndsTheSentenceAndTheOthersAPause() {
        List<Piece> pieces = Piece.cut(Sampa.sentence("la ".repeat(100) + "?"), LIMITS);
        assertTrue(pieces.size() > 5);
        IntStream.range(0, pieces.size()).forEach(i -> {
            boolean last = i == pieces.size() - 1;
            assertEquals(last, pieces.get(i).endsSentence());
            assertEquals(
                    last ? Strength.SENTENCE : Strength.MINOR,
                    pieces.get(i).end().strength());
        });
    }

    @Test
    void theBreakBehindAMuteWordIsHeardBeforeIt() {
        List<Piece> pieces = Piece.cut(Sampa.sentence("la la 0 ; la ."), LIMITS);
        assertEquals(Strength.MAJOR, pieces.get(0).end().strength());
        assertEquals(2, pieces.size());
    }
}
