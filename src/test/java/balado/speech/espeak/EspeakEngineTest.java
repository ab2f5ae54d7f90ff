package balado.speech.espeak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.speech.EngineContract;
import balado.speech.SpeechEngine;
import balado.voice.CatalogEntry;
import balado.voice.CatalogEntry.Engine;
import balado.voice.CatalogEntry.Gender;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EspeakEngineTest extends EngineContract {

    /** A library that is loaded cannot be deleted everywhere. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path cache;

    private static EspeakEngine engine;

    private static Voice voice() {
        return new Voice(
                new CatalogEntry(
                        "espeak-fr",
                        Engine.ESPEAK,
                        "espeak",
                        Gender.MALE,
                        "fr",
                        "GPL-3.0-or-later",
                        "none",
                        Map.of(),
                        List.of()),
                cache);
    }

    @BeforeAll
    static void open() throws IOException {
        engine = EspeakEngine.open(voice(), cache);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Override
    protected SpeechEngine engine() {
        return engine;
    }

    @Test
    void twoEnginesOfAProcessDoNotDisturbEachOther() throws IOException {
        try (EspeakEngine other = EspeakEngine.open(voice(), cache)) {
            assertEquals(engine.sampleRate(), other.sampleRate());
            theSameSentenceGivesTheSameSamples();
        }
        theSameSentenceGivesTheSameSamples();
    }
}
