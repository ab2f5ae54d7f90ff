package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesCommandTest {

    @TempDir
    Path folder;

    @Test
    void theListNamesEveryVoiceWithItsLicenceAndState() {
        Cli.Result result = new Cli(folder).run("voices", "list");
        assertEquals(0, result.exitCode());
        assertTrue(
                result.out().matches("(?s).*upmc-pierre-hsmm +mary +fr +male +CC-BY-SA-3.0 +not installed\n.*"),
                result.out());
        assertTrue(
                result.out().matches("(?s).*espeak-fr +espeak +fr +male +GPL-3.0-or-later +embedded\n.*"),
                result.out());
        assertEquals(result.out(), new Cli(folder).run("voices").out());
    }

    @Test
    void aVoiceIsShownWithItsAttribution() {
        Cli.Result result = new Cli(folder).run("voices", "show", "enst-camille-hsmm");
        assertTrue(result.out().contains("Camille Dianoux"), result.out());
    }

    @Test
    void anUnknownVoiceIsWrongUsageAndNearNamesAreOffered() {
        Cli.Result result = new Cli(folder).run("voices", "install", "upmc-piere-hsmm");
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("upmc-pierre-hsmm"), result.err());
    }

    @Test
    void aMirrorThatIsNotThereProducesNothing() {
        Cli.Result result = new Cli(folder)
                .run(
                        "voices",
                        "install",
                        "upmc-pierre-hsmm",
                        "--from",
                        folder.resolve("nowhere").toString());
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("upmc-pierre-hsmm"), result.err());
    }
}
