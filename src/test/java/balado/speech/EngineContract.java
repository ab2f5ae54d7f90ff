package balado.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.pronounce.PhoneticSentence;
import balado.testing.Sampa;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine promises. */
public abstract class EngineContract {

    private static final String SPOKEN = "l@ faR , Ra-ly-me a-pRE tRa~t a~ ; e-klER la mER .";

    /** The engine; it stays open. */
    protected abstract SpeechEngine engine() throws IOException;

    private Take speak(String sampa) throws IOException {
        return engine().speak(Sampa.sentence(sampa));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bo~-ZuR .",
                "l@ fa-R , Ra-ly-me a-pRE tRa~t a~ ; e-klER la mER .",
                "il va a la mE-zo~ ?",
                "0 wi 0 .",
                "a .",
                "st p .",
                "paR-kiN .",
                "HiJ 9~-y ?",
            })
    void wordsAreInOrderInsideTheSoundAndNeitherEndIsSilent(String sampa) throws IOException {
        Take take = speak(sampa);
        long sounding = take.source().words().stream()
                .filter(word -> !word.syllables().isEmpty())
                .count();
        assertEquals(sounding, take.words().size());
        int before = 0;
        int word = -1;
        for (WordTiming timing : take.words()) {
            assertTrue(
                    timing.word() > word && timing.start() >= before && timing.end() > timing.start(),
                    () -> "" + timing);
            before = timing.end();
            word = timing.word();
        }
        assertTrue(before <= take.sound().length());
        assertTrue(Sounds.longestMargin(take) <= 30, () -> Sounds.longestMargin(take) + " ms of silence");
        assertTrue(take.sound().length() > 0);
        assertEquals(engine().sampleRate(), take.sound().sampleRate());
    }

    @Test
    void almostAllEnergyLiesInWords() throws IOException {
        Take take = speak(SPOKEN);
        double inside = 0;
        for (WordTiming timing : take.words()) {
            inside += Math.pow(Sounds.rms(take, timing.start(), timing.end()), 2) * (timing.end() - timing.start());
        }
        double all = Math.pow(Sounds.rms(take, 0, take.sound().length()), 2)
                * take.sound().length();
        assertTrue(inside / all > 0.97, () -> "of the energy");
    }

    @Test
    void pausesAreAsLongAsTheBoundariesAsk() throws IOException {
        Take take = speak(SPOKEN);
        assertEquals(
                220,
                Sounds.millis(
                        take, take.words().get(2).start() - take.words().get(1).end()),
                10);
        assertEquals(
                380,
                Sounds.millis(
                        take, take.words().get(6).start() - take.words().get(5).end()),
                10);
        for (int after : List.of(1, 5)) {
            int from = take.words().get(after).end();
            int to = take.words().get(after + 1).start();
            int margin = take.sound().sampleRate() / 20;
            assertTrue(Sounds.rms(take, from + margin, to - margin)
                    < 0.03 * Sounds.rms(take, 0, take.sound().length()));
        }
    }

    @Test
    void aWordBehindAPauseBeginsWhereItIsHeard() throws IOException {
        Take take = speak("la mER , o la la ; mE no~ , la sa-la .");
        for (List<Integer> silence : Sounds.silences(take)) {
            boolean near = take.words().stream()
                    .anyMatch(word -> Math.abs(Sounds.millis(take, word.start() - silence.get(1))) <= 50);
            assertTrue(near, () -> "sound begins at " + silence.get(1) + " but words at " + take.words());
        }
        assertEquals(3, Sounds.silences(take).size());
    }

    @Test
    protected void theSameSentenceGivesTheSameSamples() throws IOException {
        float[] first = Sounds.samples(speak(SPOKEN));
        speak("yn otR fRaz ?");
        assertArrayEquals(first, Sounds.samples(speak(SPOKEN)));
    }

    @Test
    void manyThreadsGetWhatOneWouldGet() throws IOException, InterruptedException, ExecutionException {
        List<PhoneticSentence> sentences = List.of(
                Sampa.sentence(SPOKEN),
                Sampa.sentence("il va a la mE-zo~ ?"),
                Sampa.sentence("l@ me-dse~ , l@ me-dse~ , l@ me-dse~ ."),
                Sampa.sentence("wi ."));
        List<float[]> alone = new ArrayList<>();
        for (PhoneticSentence sentence : sentences) {
            alone.add(Sounds.samples(engine().speak(sentence)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Take>> takes = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                PhoneticSentence sentence = sentences.get(i % 4);
                takes.add(threads.submit(() -> engine().speak(sentence)));
            }
            for (int i = 0; i < takes.size(); i++) {
                assertArrayEquals(alone.get(i % 4), Sounds.samples(takes.get(i).get()));
            }
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0 0"})
    void aSentenceWithoutSoundGivesNoSamples(String sampa) throws IOException {
        Take take = speak(sampa);
        assertEquals(0, take.sound().length());
        assertEquals(List.of(), take.words());
    }

    @Test
    void asManyWordsAsAnyoneMayWriteAreSpoken() throws IOException {
        Take take = speak("la mE-zo~ d@ ".repeat(longSentence() / 3) + ".");
        assertEquals(longSentence(), take.words().size());
        WordTiming last = take.words().get(longSentence() - 1);
        assertTrue(take.sound().length() - last.end() <= take.sound().sampleRate() / 20);
        double seconds = Sounds.millis(take, take.sound().length()) / 1000;
        assertTrue(seconds > longSentence() * 0.1 && seconds < longSentence() * 0.6, () -> seconds + " s");
    }

    /** Words of the longest sentence that is tried, a multiple of three. */
    protected int longSentence() {
        return 3000;
    }

    @Test
    void noThreadStaysBehind() throws IOException {
        speak(SPOKEN);
        long before = ownThreads();
        for (int i = 0; i < 5; i++) {
            speak("il va a la mE-zo~ .");
        }
        assertEquals(before, ownThreads());
    }

    /** All threads but those of test runners' pools, which come and go. */
    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
                .count();
    }
}
