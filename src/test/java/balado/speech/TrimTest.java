package balado.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.Sampa;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {

    private static final int RATE = 1000;

    /** Tone from {@code from} to {@code to} in a take of one second, in milliseconds, which are samples here. */
    @ParameterizedTest
    @CsvSource({
        // from, to, first word's begin and end, and what they become, the length that is left
        "0, 1000, 0, 1000, 0, 1000, 1000",
        "100, 900, 100, 900, 20, 820, 840",
        "100, 900, 50, 950, 0, 840, 840",
        "10, 995, 10, 995, 10, 995, 1000",
        "500, 505, 500, 505, 20, 25, 45",
    })
    void keeps20MillisecondsOfSilence(int from, int to, int start, int end, int newStart, int newEnd, int length) {
        float[] samples = new float[1000];
        Arrays.fill(samples, from, to, 0.3f);
        Take take = Trim.take(Sampa.sentence("a ."), samples, RATE, List.of(new WordTiming(0, start, end)));
        assertEquals(length, take.sound().length());
        assertEquals(List.of(new WordTiming(0, newStart, newEnd)), take.words());
    }

    @Test
    void takesANoiseFloorForSilence() {
        float[] samples = new float[1000];
        Arrays.fill(samples, 0.0005f);
        Arrays.fill(samples, 400, 600, 0.5f);
        Take take = Trim.take(Sampa.sentence("a ."), samples, RATE, List.of(new WordTiming(0, 400, 600)));
        assertEquals(240, take.sound().length());
    }

    @Test
    void leavesNothingOfSilence() {
        Take take = Trim.take(Sampa.sentence("a ."), new float[500], RATE, List.of(new WordTiming(0, 10, 20)));
        assertEquals(0, take.sound().length());
        assertTrue(take.words().isEmpty());
    }
}
