package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.encode.AudioFormat;
import balado.episode.EpisodeException;
import balado.episode.ShowFile;
import balado.limits.Limits;
import balado.testing.Articles;
import balado.testing.Podcasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTest {

    @TempDir
    Path temp;

    private Presentation read(String yaml) throws IOException {
        return Presentation.read(Files.writeString(temp.resolve("balado.yml"), yaml), Limits.DEFAULT);
    }

    @Test
    void withoutALineItIsTheDefault() throws IOException {
        assertEquals(Presentation.DEFAULT, read("title: Revue\n"));
        assertEquals(Presentation.DEFAULT, read("notice: oui\n".replace("oui", "true")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "no", "false", "Non", "FALSE"})
    void theNoticeAndTheJingleCanBeSwitchedOff(String no) throws IOException {
        Presentation presentation = read("notice: " + no + "\njingle: " + no + "\n");
        assertEquals("", presentation.notice());
        assertTrue(presentation.silentJingle());
        assertEquals(Optional.empty(), presentation.jingle());
    }

    @ParameterizedTest
    @CsvSource({"m4a,M4A", "'opus,m4a',M4A OPUS", "'m4a opus mp3',M4A OPUS", "mp3,''", "'M4A, m4a',M4A"})
    void formats(String names, String expected) throws IOException {
        List<AudioFormat> formats = Presentation.DEFAULT.also(names).also();
        assertEquals(expected, String.join(" ", formats.stream().map(Enum::name).toList()));
        assertEquals(formats, read("also: \"" + names + "\"\n").also());
    }

    @Test
    void theCommandLineWinsAndNothingThereLeavesTheSettings() throws IOException {
        Presentation presentation = read("also: m4a\n");
        assertEquals(List.of(AudioFormat.M4A), presentation.also("").also());
        assertEquals(List.of(AudioFormat.OPUS), presentation.also("opus").also());
    }

    @Test
    void aSentenceIsSaidAndAFileIsPlayed() throws IOException {
        Files.write(temp.resolve("générique.ogg"), new byte[] {1, 2, 3});
        Presentation presentation = read("intro: Bonjour. Voici la revue.\noutro: générique.ogg\n");
        assertEquals(
                "Bonjour. Voici la revue.", presentation.intro().orElseThrow().text());
        assertTrue(presentation.outro().orElseThrow().sound().isPresent());
        assertEquals(
                List.of("Bonjour.", "Voici la revue."),
                presentation.announcements().intro().stream()
                        .map(sentence -> sentence.text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            intro: absent.mp3           ; there is no sound
            jingle: absent.wav          ; there is no sound
            bed: absent.wav             ; there is no sound
            also: flac                  ; 'flac' is no format; write m4a, opus or both
            """)
    void aFaultNamesPlaceAndRemedy(String yaml, String message) {
        EpisodeException fault = assertThrows(EpisodeException.class, () -> read(yaml + "\n"));
        assertTrue(fault.getMessage().contains(message.strip()), fault.getMessage());
        assertTrue(fault.getMessage().contains("balado.yml"), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
    }

    @Test
    void aBedNeedsAnIntroThatIsSaid() throws IOException {
        Files.write(temp.resolve("a.wav"), new byte[] {1});
        for (String yaml : List.of("bed: a.wav\n", "bed: a.wav\nintro: a.wav\n")) {
            EpisodeException fault = assertThrows(EpisodeException.class, () -> read(yaml));
            assertTrue(fault.getMessage().contains("write an 'intro' that is said"), fault.getMessage());
        }
    }

    /** A file of the right name that is no sound is found when it is to be played; nothing is left. */
    @Test
    void whatIsNoSoundIsSaidInOneLine() throws IOException {
        Files.writeString(temp.resolve("a.wav"), "no sound at all");
        Presentation presentation = read("intro: a.wav\n");
        Path out = temp.resolve("out");
        Cast cast = Cast.of(Podcasts.performer("Pierre", 16_000));
        try (Recipe recipe = Podcasts.recipe(out, cast, ShowFile.defaults(), presentation, new Podcasts.Warnings())) {
            IOException fault = assertThrows(IOException.class, () -> recipe.make(Articles.phare("phare", "Un phare")));
            assertTrue(fault.getMessage().contains("a.wav"), fault.getMessage());
            assertEquals(1, fault.getMessage().lines().count());
        }
        try (var files = Files.list(out.resolve("episodes"))) {
            assertEquals(0, files.count());
        }
    }
}
