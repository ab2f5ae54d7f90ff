package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.master.SentenceMark.WordMark;
import balado.speech.Take;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasteringTest {

    private static final int RATE = 16_000;
    private static final Pauses PAUSES = new Pauses(100, 150, 180, 200, 300, 400, 500, 600, 700, 800);
    private static final int MILLISECOND = RATE / 1000;

    @TempDir
    private Path folder;

    private Recording master(Take... takes) throws IOException {
        try (Mastering mastering = new Mastering(folder, takes[0].sound().sampleRate(), PAUSES)) {
            for (Take take : takes) {
                mastering.add(Part.whole(take, "Pierre"));
            }
            return mastering.finish();
        }
    }

    private static Take tone(Sentence sentence, double seconds) {
        return Takes.of(sentence, RATE, Sounds.sine(RATE, seconds, 400, 0.1, 0));
    }

    @Test
    void marksAreExactToTheSample() throws IOException {
        Sentence title = new Sentence("Titre", Role.TITLE, true);
        Sentence body = new Sentence("Deux mots", Role.BODY, true);
        Recording recording = master(tone(title, 1), Takes.spoken(body, RATE, 1, 0.5, -10, -10));
        long titleStart = 100 * MILLISECOND;
        long bodyStart = titleStart + RATE + 700 * MILLISECOND;
        assertEquals(
                List.of(
                        new SentenceMark(
                                title,
                                "Pierre",
                                titleStart,
                                titleStart + RATE,
                                List.of(new WordMark(0, 5, titleStart, titleStart + RATE))),
                        new SentenceMark(
                                body,
                                "Pierre",
                                bodyStart,
                                bodyStart + 1200 * MILLISECOND,
                                List.of(
                                        new WordMark(0, 4, bodyStart, bodyStart + 500 * MILLISECOND),
                                        new WordMark(
                                                4, 9, bodyStart + 700 * MILLISECOND, bodyStart + 1200 * MILLISECOND)))),
                recording.marks());
        assertEquals(bodyStart + 1200 * MILLISECOND + 800 * MILLISECOND, recording.length());
        assertEquals(recording.length() * Float.BYTES, Files.size(recording.samples()));
    }

    /** Sound begins and ends where the marks say, after the limiter's delay has been taken out. */
    @Test
    void soundStandsWhereTheMarksAre() throws IOException {
        Recording recording = master(tone(Takes.BODY, 0.6), tone(Takes.BODY, 0.6));
        float[] samples = Sounds.read(recording.samples());
        long before = 0;
        for (SentenceMark mark : recording.marks()) {
            for (int i = (int) before; i < mark.start(); i++) {
                assertEquals(0, samples[i], "silence at " + i);
            }
            assertTrue(energy(samples, mark.start(), mark.start() + 40) > 0, "sound at once");
            assertTrue(energy(samples, mark.end() - 40, mark.end()) > 0, "sound to the end");
            before = mark.end();
        }
        assertEquals(0, energy(samples, before, samples.length));
    }

    private static double energy(float[] samples, long start, long end) {
        double sum = 0;
        for (long i = start; i < end; i++) {
            sum += samples[(int) i] * samples[(int) i];
        }
        return sum;
    }

    @Test
    void joinsDoNotClick() throws IOException {
        float[] square = new float[RATE];
        for (int i = 0; i < square.length; i++) {
            square[i] = 0.3f + 0.2f * (float) Math.cos(2 * Math.PI * 200 * i / RATE);
        }
        Recording recording = master(Takes.of(Takes.BODY, RATE, square), Takes.of(Takes.BODY, RATE, square));
        float[] samples = Sounds.read(recording.samples());
        int middle = (int) recording.marks().get(0).start() + RATE / 2;
        double inside = steepest(samples, middle, middle + 2000);
        assertTrue(steepest(samples, 1, samples.length) < 1.1 * inside, "a join is steeper than the sound");
        assertEquals(0, Arrays.stream(doubles(samples)).average().orElseThrow(), 1e-4, "offset");
    }

    private static double steepest(float[] samples, int start, int end) {
        double steepest = 0;
        for (int i = start; i < end; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
        }
        return steepest;
    }

    private static double[] doubles(float[] samples) {
        double[] doubles = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            doubles[i] = samples[i];
        }
        return doubles;
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 48_000})
    void speechThatSwingsComesOutEven(int sampleRate) throws IOException {
        double[][] levels = {{-3, -23, -13}, {-23, -3, -18}, {-8, -13, -23}, {-22, -4, -4}};
        Take[] takes = new Take[levels.length];
        for (int i = 0; i < takes.length; i++) {
            takes[i] = Takes.spoken(Takes.BODY, sampleRate, i, 3.2, levels[i]);
        }
        LoudnessMeter raw = new LoudnessMeter(sampleRate);
        for (Take take : takes) {
            raw.add(Takes.samples(take), take.sound().length());
        }
        Recording recording = master(takes);
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        float[] samples = Sounds.read(recording.samples());
        meter.add(samples, samples.length);
        assertEquals(meter.loudness(), recording.loudness());
        assertEquals(-16, recording.loudness().integrated(), 0.15);
        assertTrue(
                recording.loudness().truePeak() < -2.3,
                "true peak " + recording.loudness().truePeak());
        assertTrue(spread(raw) > 6, "the test's own sound swings");
        assertTrue(spread(meter) < 3, "LU: " + spread(meter));
    }

    /** The greatest distance of short-term loudness from integrated, the lead-in and the tail left out. */
    private static double spread(LoudnessMeter meter) {
        double[] shortTerm = meter.shortTerm();
        double integrated = meter.loudness().integrated();
        return Arrays.stream(shortTerm, 5, shortTerm.length - 10)
                .map(each -> Math.abs(each - integrated))
                .max()
                .orElseThrow();
    }

    /** The limiter works hard here: half of the loudness is in short peaks. */
    @Test
    void peakySoundIsLoudEnoughToo() throws IOException {
        float[] pulses = new float[RATE * 8];
        for (int i = 0; i < pulses.length; i++) {
            pulses[i] = (float) (0.7 * Math.exp(-(i % 160) / 8.0) + 0.001 * Math.sin(i));
        }
        Recording recording = master(Takes.of(Takes.BODY, RATE, pulses));
        assertEquals(-16, recording.loudness().integrated(), 0.4);
        assertTrue(
                recording.loudness().truePeak() < -2.3,
                "true peak " + recording.loudness().truePeak());
    }

    @Test
    void aSentenceWithoutSoundLeavesItsPauseOnly() throws IOException {
        Take silent = Takes.of(new Sentence("…", Role.BODY, true), RATE);
        Sentence open = new Sentence("Un.", Role.BODY, false);
        Recording recording = master(tone(open, 0.5), silent, tone(Takes.BODY, 0.5));
        List<SentenceMark> marks = recording.marks();
        assertEquals(2, marks.size());
        assertEquals(300 * MILLISECOND, marks.get(1).start() - marks.get(0).end());
    }

    @Test
    void withoutSoundThereIsNoRecording() throws IOException {
        String message = assertThrows(MasteringException.class, () -> master(Takes.of(Takes.BODY, RATE)))
                .getMessage();
        assertEquals("Nothing to record: the text has no word that can be spoken.", message);
        assertThrows(MasteringException.class, () -> master(Takes.of(Takes.BODY, RATE, new float[RATE])));
        assertNothingLeft();
    }

    @Test
    void aFullDiskIsSaidInOneLineAndLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full");
        for (String name : List.of("joined.f32", "mastered.f32")) {
            Files.createSymbolicLink(folder.resolve(name), full);
            String message = assertThrows(MasteringException.class, () -> master(tone(Takes.BODY, 2)))
                    .getMessage();
            assertTrue(message.contains(folder.toString()) && !message.contains("\n"), message);
            assertNothingLeft();
        }
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
    void brokenSoundIsSaid(float broken) {
        Take take = Takes.of(Takes.BODY, RATE, 0.1f, broken, 0.1f);
        String message =
                assertThrows(MasteringException.class, () -> master(take)).getMessage();
        assertTrue(message.contains("\"Une phrase.\""), message);
    }

    /** A lone word is as loud as a book; a click of 20 ms cannot be, below the ceiling, but is none the less mastered. */
    @Test
    void theShortestSoundIsMastered() throws IOException {
        assertEquals(-16, master(tone(Takes.BODY, 0.25)).loudness().integrated(), 0.5);
        assertTrue(master(tone(Takes.BODY, 0.02)).loudness().truePeak() < -2.3);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path missing = folder.resolve("missing");
        String message = assertThrows(MasteringException.class, () -> new Mastering(missing, RATE, PAUSES))
                .getMessage();
        assertTrue(message.contains(missing + ": there is no such folder"), message);
    }

    @Test
    void anotherSampleRateIsABug() throws IOException {
        try (Mastering mastering = new Mastering(folder, 22_050, PAUSES)) {
            assertThrows(
                    IllegalArgumentException.class, () -> mastering.add(Part.whole(tone(Takes.BODY, 1), "Pierre")));
        }
    }

    @Test
    void theSameTakesGiveTheSameSamples() throws IOException {
        Take take = Takes.spoken(Takes.BODY, RATE, 7, 1.1, -5, -25, -10);
        byte[] first = Files.readAllBytes(master(take).samples());
        byte[] second = Files.readAllBytes(master(take).samples());
        assertTrue(Arrays.equals(first, second));
        assertFalse(Files.exists(folder.resolve("joined.f32")));
    }
}
