package balado.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import balado.pronounce.Boundary;
import balado.pronounce.Boundary.Strength;
import balado.pronounce.Boundary.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    @ParameterizedTest
    @CsvSource({"NONE, 0", "GROUP, 0", "MINOR, 100", "MAJOR, 300", "SENTENCE, 0"})
    void areHeardInsideASentenceOnly(Strength strength, int millis) {
        assertEquals(millis, new Pauses(100, 300).at(new Boundary(strength, Tone.LEVEL)));
    }

    @Test
    void growWithTheBoundary() {
        assertThrows(IllegalArgumentException.class, () -> new Pauses(300, 200));
        assertThrows(IllegalArgumentException.class, () -> new Pauses(-1, 200));
    }
}
