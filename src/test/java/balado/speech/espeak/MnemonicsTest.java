package balado.speech.espeak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.speech.Piece;
import balado.testing.Sampa;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnemonicsTest {

    private final Mnemonics mnemonics = Mnemonics.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "bo~-ZuR .=[[b|O~|Z|,u|r]].",
                "la , la ?=[[l|a]], [[l|a]]?",
                "la ; la !=[[l|a]], [[l|a]]!",
                "9~ p2 d9j J =[[W~]] [[p|Y]] [[d|W|j]] [[n^]].",
                "HiN .=[[y|i|N]].",
                "0 wi 0 .=[[w|i]].",
            })
    void clauseByClause(String sampa, String written) {
        assertEquals(
                written,
                Piece.cut(Sampa.sentence(sampa), new Piece.Limits(0, 80, 110)).stream()
                        .map(mnemonics::write)
                        .collect(Collectors.joining(" ")));
    }
}
