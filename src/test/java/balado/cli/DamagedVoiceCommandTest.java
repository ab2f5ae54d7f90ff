package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.MaryVoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of a damaged voice: one line with the file and the remedy. */
class DamagedVoiceCommandTest {

    private static final String VOICE = "upmc-jessica-hsmm";

    @TempDir
    Path folder;

    private Cli.Result run(String mirror, String... arguments) {
        return new Cli(folder).with("BALADO_VOICES_MIRROR", mirror).run(arguments);
    }

    @Test
    void itIsRefusedAndFetchedAgainWhereItCan() throws IOException {
        String mirror = MaryVoices.require(VOICE).folder().getParent().toString();
        assertEquals(0, run(mirror, "voices", "install", VOICE).exitCode());
        Path model = folder.resolve("voices").resolve(VOICE).resolve("mgc.pdf");
        byte[] bytes = Files.readAllBytes(model);
        bytes[bytes.length / 2] ^= 4;
        Files.write(model, bytes);
        String out = folder.resolve("a.wav").toString();
        Cli.Result refused = run(mirror, "say", "Bonjour.", "-o", out, "--voice", VOICE, "--offline");
        assertEquals(3, refused.exitCode());
        assertEquals(
                "balado: voice " + VOICE
                        + " is damaged: mgc.pdf is not the file that the catalogue pins; run: balado voices install "
                        + VOICE + "\n",
                refused.err());
        assertFalse(Files.exists(Path.of(out)));
        assertTrue(run(mirror, "voices", "list").out().contains("damaged: mgc.pdf"));
        Cli.Result mended = run(mirror, "say", "Bonjour.", "-o", out, "--voice", VOICE);
        assertEquals(0, mended.exitCode(), mended.err());
        assertTrue(
                mended.err().contains("mgc.pdf is not the file that the catalogue pins; it is fetched again"),
                mended.err());
        assertEquals(
                0,
                run(mirror, "say", "Bonjour.", "-o", out, "--voice", VOICE, "--offline")
                        .exitCode());
    }
}
