package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import balado.article.Sentence;
import balado.article.Sentence.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    @ParameterizedTest
    @CsvSource({
        "TITLE, false, TITLE, 450",
        "TITLE, true, BODY, 900",
        "TITLE, true, HEADING, 1000",
        "HEADING, false, HEADING, 450",
        "HEADING, true, BODY, 700",
        "BODY, false, BODY, 450",
        "BODY, true, BODY, 800",
        "BODY, true, HEADING, 1000",
        "BODY, true, NOTICE, 1000",
        "BODY, true, TITLE, 1500",
        "NOTICE, false, NOTICE, 450",
        "NOTICE, true, TITLE, 1500",
    })
    void dependOnBothSentences(Role first, boolean endsParagraph, Role second, int expected) {
        int pause = Pauses.NEWSREADER.between(
                new Sentence("Un.", first, endsParagraph), new Sentence("Deux.", second, true));
        assertEquals(expected, pause);
    }

    @Test
    void areNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Pauses(0, 0, 0, 0, 0, 0, 0, 0, 0, -1));
    }
}
