package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Block;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transcript's timecodes are not read, hours of the day are. */
class TimecodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "00:03 Bonjour.|00:14 Bonsoir.|06:20 Et la cause ? > Bonjour.|Bonsoir.|Et la cause ?",
                "[0:00] Bonjour.|Une phrase.|[1:14] Bonsoir.|[1:02:20] Fin. > Bonjour.|Une phrase.|Bonsoir.|Fin.",
                "(00:00:03) - Bonjour.|(00:00:04) - Oui.|(00:01:00) - Fin. > Bonjour.|Oui.|Fin.",
                "08:15 Le départ.|09:40 Le col.|11:02 L'arrivée. > 08:15 Le départ.|09:40 Le col.|11:02 L'arrivée.",
                "01:30 Le but.|01:10 Le tir.|00:40 Le départ. > 01:30 Le but.|01:10 Le tir.|00:40 Le départ.",
                "00:30 Le feu.|01:15 La fin. > 00:30 Le feu.|01:15 La fin.",
            })
    void areDroppedWhenTheyAreOfARecording(String before, String after) {
        List<Piece> pieces = Stream.of(before.strip().split("\\|"))
                .map(text -> new Piece(Block.of(Block.Kind.PARAGRAPH, text), new Element("p"), 0))
                .toList();
        List<String> read = Timecodes.dropped(pieces).stream()
                .map(piece -> piece.block().text())
                .toList();
        assertEquals(List.of(after.strip().split("\\|")), read);
    }
}
