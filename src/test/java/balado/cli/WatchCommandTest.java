package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose files become episodes. */
class WatchCommandTest {

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(folder.resolve("entrée"));
    }

    @Test
    void whatIsThereBecomesEpisodesAndNothingElseIsTouched() throws IOException {
        Files.writeString(inbox.resolve("un.txt"), "Un titre\n\nUne phrase assez courte.\n");
        Files.writeString(inbox.resolve("deux.md"), "# Deux titres\n\nUne phrase assez courte.\n");
        for (String other :
                new String[] {"trois.txt.part", ".caché.txt", "~$quatre.docx", "cinq.crdownload", "six.tmp", "vide.txt"
                }) {
            Files.writeString(inbox.resolve(other), other.equals("vide.txt") ? "" : "Pas un article\n\nRien.\n");
        }
        Cli.Result result = watchOnce();
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                2, result.out().lines().filter(line -> line.startsWith("made ")).count(), result.out());
        assertEquals("", watchOnce().out(), "the second time there is nothing to do");
        Files.delete(inbox.resolve("un.txt"));
        watchOnce();
        assertTrue(Files.readString(folder.resolve("out/feed.xml")).contains("Un titre"), "the episode stays");
    }

    @Test
    void aBrokenFileIsSaidAndTheOthersAreMade() throws IOException {
        Files.writeString(inbox.resolve("un.txt"), "Un titre\n\nUne phrase assez courte.\n");
        Files.write(inbox.resolve("faux.txt"), new byte[] {0, 1, 2, 3});
        Cli.Result result = watchOnce();
        assertEquals(1, result.exitCode());
        assertEquals(
                1,
                result.err().lines().filter(line -> line.contains("faux.txt")).count(),
                result.err());
        Files.delete(inbox.resolve("un.txt"));
        assertEquals(3, watchOnce().exitCode());
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        Cli.Result result =
                new Cli(folder).run("watch", folder.resolve("ailleurs").toString());
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private Cli.Result watchOnce() {
        return new Cli(folder)
                .run(
                        "watch",
                        inbox.toString(),
                        "--once",
                        "--voice",
                        "espeak-fr",
                        "-o",
                        folder.resolve("out").toString());
    }
}
