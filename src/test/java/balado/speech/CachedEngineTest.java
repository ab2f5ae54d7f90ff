package balado.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.produce.Reading;
import balado.produce.ReadingSettings;
import balado.pronounce.PhoneticSentence;
import balado.testing.FakeEngine;
import balado.voice.CatalogEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedEngineTest {

    private static final Reading READING = Reading.of(ReadingSettings.DEFAULT);
    private static final long ROOM = 1 << 30;

    @TempDir
    private Path folder;

    private final AtomicInteger spoken = new AtomicInteger();

    private PhoneticSentence sentence(String text) {
        return READING.phonetic(Sentence.of(text));
    }

    private static CatalogEntry voice(String name, String setting) {
        return new CatalogEntry(
                name,
                CatalogEntry.Engine.MARY,
                "Pierre",
                CatalogEntry.Gender.MALE,
                "fr",
                "none",
                "none",
                Map.of("beta", setting),
                List.of());
    }

    private CachedEngine engine(CatalogEntry voice, String version, long most) {
        FakeEngine fake = new FakeEngine();
        SpeechEngine counting = new SpeechEngine() {
            @Override
            public int sampleRate() {
                return fake.sampleRate();
            }

            @Override
            public int parallelism() {
                return fake.parallelism();
            }

            @Override
            public String version() {
                return version;
            }

            @Override
            public Take speak(PhoneticSentence sentence) {
                spoken.incrementAndGet();
                return fake.speak(sentence);
            }

            @Override
            public void close() {
                fake.close();
            }
        };
        return new CachedEngine(counting, voice, new SentenceCache(folder.resolve("kept"), most, Clock.systemUTC()));
    }

    private CachedEngine engine() {
        return engine(voice("a", "0.1"), "1", ROOM);
    }

    private static float[] samples(Take take) {
        float[] samples = new float[take.sound().length()];
        take.sound().copyTo(0, samples, 0, samples.length);
        return samples;
    }

    private static void assertSame(Take expected, Take actual) {
        assertEquals(expected.source(), actual.source());
        assertEquals(expected.words(), actual.words());
        assertEquals(expected.sound().sampleRate(), actual.sound().sampleRate());
        assertArrayEquals(samples(expected), samples(actual));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aSentenceIsSpokenOnceAndSoundsTheSame() throws IOException {
        PhoneticSentence sentence = sentence("Il pleut sur Brest, ce matin ?");
        Take first = engine().speak(sentence);
        Take second = engine().speak(sentence);
        assertEquals(1, spoken.get());
        assertSame(first, second);
        assertEquals(1, files().size(), "no part is left");
    }

    /** Whatever the sound depends on is in the key; how a word was written is not. */
    @Test
    void whatSoundsOtherwiseIsSpokenAnew() throws IOException {
        engine().speak(sentence("Il pleut."));
        engine().speak(sentence("Il pleut ?"));
        engine().speak(sentence("Il pleure."));
        engine(voice("b", "0.1"), "1", ROOM).speak(sentence("Il pleut."));
        engine(voice("a", "0.4"), "1", ROOM).speak(sentence("Il pleut."));
        engine(voice("a", "0.1"), "2", ROOM).speak(sentence("Il pleut."));
        assertEquals(6, spoken.get());
        engine().speak(sentence("Il perd trois pour cent."));
        assertEquals(7, spoken.get());
        Take written = engine().speak(sentence("Il perd 3 %."));
        assertEquals(7, spoken.get());
        assertEquals("Il perd 3 %.", written.sentence().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "cut", "flipped", "foreign"})
    void aDamagedFileIsSpokenAnewAndMended(String damage) throws IOException {
        PhoneticSentence sentence = sentence("Le phare est allumé.");
        Take first = engine().speak(sentence);
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "empty" -> bytes = new byte[0];
            case "cut" -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
            case "flipped" -> bytes[bytes.length / 3] ^= 0x10;
            default -> bytes = "not a sound at all, but long enough".getBytes(StandardCharsets.UTF_8);
        }
        Files.write(file, bytes);
        assertSame(first, engine().speak(sentence));
        assertEquals(2, spoken.get());
        assertSame(first, engine().speak(sentence));
        assertEquals(2, spoken.get());
    }

    @Test
    void theOldestGoWhenThereIsNoRoom() throws IOException {
        List<PhoneticSentence> sentences = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            sentences.add(sentence("Voici la phrase numéro " + i + "."));
        }
        CachedEngine roomy = engine();
        for (int i = 0; i < sentences.size(); i++) {
            roomy.speak(sentences.get(i));
        }
        long size = 0;
        List<Path> files = files();
        for (Path file : files) {
            size += Files.size(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        roomy.speak(sentences.get(3)); // asked for again, so it is young
        CachedEngine narrow = engine(voice("a", "0.1"), "1", size / 2);
        narrow.speak(sentence("Et voici la dernière."));
        narrow.close();
        long left = 0;
        for (Path file : files()) {
            left += Files.size(file);
        }
        assertTrue(left <= size / 2, left + " of " + size);
        int before = spoken.get();
        engine().speak(sentences.get(3));
        assertEquals(before, spoken.get(), "what was asked for last is still there");
    }

    @Test
    void aFolderThatIsDeletedOrCannotBeWrittenDoesNoHarm() throws IOException {
        CachedEngine engine = engine();
        engine.speak(sentence("Un."));
        for (Path file : files()) {
            Files.delete(file);
            Files.delete(file.getParent());
        }
        Files.delete(folder.resolve("kept"));
        engine.speak(sentence("Un."));
        assertEquals(2, spoken.get());
        engine.close();
        CachedEngine blocked = new CachedEngine(
                new FakeEngine(),
                voice("a", "0.1"),
                new SentenceCache(Files.createFile(folder.resolve("a-file")), ROOM, Clock.systemUTC()));
        assertFalse(samples(blocked.speak(sentence("Deux."))).length == 0);
        blocked.close();
    }

    /** As two processes would: each with a cache of its own on one folder, the room so narrow that they sweep all the time. */
    @Test
    void twoMayShareAFolder() throws Exception {
        List<PhoneticSentence> sentences = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            sentences.add(sentence("C'est le numéro " + i + "."));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                CachedEngine engine = engine(voice("a", "0.1"), "1", 1 << 20);
                runs.add(pool.submit(() -> {
                    for (int round = 0; round < 5; round++) {
                        for (PhoneticSentence sentence : sentences) {
                            assertSame(new FakeEngine().speak(sentence), engine.speak(sentence));
                        }
                        engine.close();
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
