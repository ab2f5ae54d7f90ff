package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program whose thread for covers dies of an error, because a class is missing: it ends, says what a report needs, and leaves nothing half-made. */
class DyingCoverTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void anEpisodeWhoseCoverCannotBePaintedIsNotThere() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Le budget\n\nLe conseil a voté le budget.\n");
        Path said = folder.resolve("said.txt");
        List<String> make = List.of("make", article.toString(), "--voice", "espeak-fr", "-o", "out");
        Process process = Program.without(folder, "balado/episode/CoverPainter").start(folder, make, List.of(), said);
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        assertTrue(ended, "it hangs: " + text);
        assertEquals(ExitCode.PROGRAM_FAILED, process.exitValue(), text);
        assertTrue(text.contains("java.lang.NoClassDefFoundError: balado/episode/CoverPainter"), text);
        assertTrue(text.contains("balado: balado make "), text);
        try (Stream<Path> left = Files.list(folder.resolve("out").resolve("episodes"))) {
            assertEquals(List.of(), left.toList());
        }
        assertFalse(Files.exists(folder.resolve("out").resolve("feed.xml")));
    }
}
