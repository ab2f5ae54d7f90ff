package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.pronounce.Phoneme;
import balado.speech.EngineContract;
import balado.speech.Sounds;
import balado.speech.SpeechEngine;
import balado.speech.SpeechException;
import balado.speech.Take;
import balado.testing.MaryVoices;
import balado.testing.Sampa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaryEngineTest extends EngineContract {

    private static final class Opened {
        private static final MaryEngine ENGINE = open("upmc-pierre-hsmm");
    }

    private static MaryEngine open(String name) {
        try {
            return MaryEngine.open(MaryVoices.require(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void aVoiceIsThere() {
        MaryVoices.require("upmc-pierre-hsmm");
    }

    @Override
    protected SpeechEngine engine() {
        return Opened.ENGINE;
    }

    @Override
    protected int longSentence() {
        return 600;
    }

    @ParameterizedTest
    @ValueSource(strings = {"upmc-pierre-hsmm", "upmc-jessica-hsmm", "enst-camille-hsmm", "enst-dennys-hsmm"})
    void everyPhonemeIsSpokenAtALevelThatNeverClips(String name) throws IOException {
        String all = Arrays.stream(Phoneme.values())
                .map(phoneme -> phoneme.isVowel() ? phoneme.sampa() : phoneme.sampa() + "a")
                .collect(Collectors.joining(" "));
        Take take = open(name).speak(Sampa.sentence(all + " ."));
        assertEquals(Phoneme.values().length, take.words().size());
        assertTrue(peak(take) > 0.1 && peak(take) < 1, () -> "peak " + peak(take));
        assertTrue(Sounds.longestPlateau(take) < 3, () -> "plateau of " + Sounds.longestPlateau(take));
    }

    private static double peak(Take take) {
        double peak = 0;
        for (float sample : Sounds.samples(take)) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Single frames of a vowel must not stick out: before the spectrum was tamed some were 20 dB louder than all others. */
    @ParameterizedTest
    @ValueSource(strings = {"upmc-pierre-hsmm", "upmc-jessica-hsmm", "enst-camille-hsmm", "enst-dennys-hsmm"})
    void vowelsAreAboutEquallyLoud(String name) throws IOException {
        Take take =
                open(name).speak(Sampa.sentence("bo~-ZuR , s@ si E t9~ E-sE , il i-Re di-si a la mE-zo~ d@ lu-i ."));
        int window = take.sound().sampleRate() / 50;
        double loudest = 0;
        for (int at = 0; at + window < take.sound().length(); at += window) {
            loudest = Math.max(loudest, Sounds.rms(take, at, at + window));
        }
        double over = 20 * Math.log10(loudest / Sounds.rms(take, 0, take.sound().length()));
        assertTrue(over < 13, () -> over + " dB over the mean");
        assertTrue(peak(take) < 0.8, () -> "peak " + peak(take));
    }

    @Test
    void aVoiceWithoutAFileIsReportedWithTheRemedy(@TempDir Path folder) throws IOException {
        Path whole = MaryVoices.require("upmc-pierre-hsmm").folder();
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("tree-lf0.inf")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        SpeechException error =
                assertThrows(SpeechException.class, () -> MaryEngine.open(MaryVoices.of("upmc-pierre-hsmm", folder)));
        assertTrue(error.getMessage().contains("tree-lf0.inf"), error::getMessage);
        assertTrue(error.getMessage().contains("balado voices install upmc-pierre-hsmm"), error::getMessage);
        assertEquals(1, error.getMessage().lines().count());
    }
}
