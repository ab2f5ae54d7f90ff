package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.master.SentenceMark.WordMark;
import balado.speech.Take;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a recording until it ends grows with its words, and with them little. */
@Timeout(120)
class LongRecordingTest {

    private static final int RATE = 8_000;

    /** Two words a second, fifteen in a sentence. */
    private static final double[] LEVELS = new Random(3).doubles(15, -30, -15).toArray();

    /** What a minute may cost: 400 kB an hour. Words as objects would be 500, the loudness of each 20 ms 3,000 more. */
    private static final double BYTES_A_MINUTE = 4e5 / 60;

    @TempDir
    Path folder;

    @Test
    void anHourIsLessThanHalfAMegabyte() throws IOException {
        Take take = Takes.spoken(Takes.BODY, RATE, 5, 0.3, LEVELS);
        try (Mastering mastering = new Mastering(folder, RATE, Pauses.NEWSREADER)) {
            speak(mastering, take, 10);
            long unused = heap(); // what came before this test goes with it
            speak(mastering, take, 5);
            long early = heap();
            speak(mastering, take, 40);
            long grown = heap() - early;
            assertTrue(grown < 40 * BYTES_A_MINUTE, grown + " bytes in 40 minutes");
            int sentences = 55 * 60 * RATE / take.sound().length();
            assertEquals(sentences, mastering.finish().marks().size(), 10);
        }
    }

    private static void speak(Mastering mastering, Take take, int minutes) throws MasteringException {
        long samples = 60L * minutes * RATE;
        for (long spoken = 0; spoken < samples; spoken += take.sound().length()) {
            mastering.add(Part.whole(take, "Pierre"));
        }
    }

    /** Bytes that are reachable. */
    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @Test
    void wordsAreTheSameInFewerBytes() {
        List<WordMark> words = new ArrayList<>();
        long start = 40L << 32;
        for (int i = 0; i < 20; i++) {
            words.add(new WordMark(6 * i, 6 * i + 5, start + 5_000L * i, start + 5_000L * i + 4_000));
        }
        assertEquals(words, WordMarks.of(words, start));
    }

    @Test
    void whatASeriesForgetsDoesNotMoveTheRest() {
        Series series = new Series();
        for (int i = 0; i < 10_000; i++) {
            series.add(i);
            series.forget(i - 100);
        }
        assertEquals(10_000, series.size());
        for (int i = 9_899; i < 10_000; i++) {
            assertEquals(i, series.get(i));
        }
        assertTrue(series.held() < 4_000, series.held() + " are held");
    }
}
