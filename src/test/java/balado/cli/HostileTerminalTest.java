package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and file names with escape sequences: what is printed steers no terminal. */
class HostileTerminalTest {

    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Clears the screen, sets the window's title, turns the reading direction. */
    private static final String SEQUENCES = "\u001B[2J\u001B]0;x\u0007\u009B31m\u202E";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    private Cli.Result run(int exitCode, String... arguments) {
        Cli.Result result = cli.run(arguments);
        assertEquals(exitCode, result.exitCode(), result.err());
        assertFalse(STEERING.matcher(result.out() + result.err()).find(), result.out() + result.err());
        return result;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("essai" + SEQUENCES + ".txt"), text);
    }

    @Test
    void errorsNameFilesPlainly() throws IOException {
        String missing = folder.resolve("absent" + SEQUENCES).toString();
        assertTrue(run(3, "article", missing).err().contains("no such file"));
        assertTrue(
                run(3, "make", missing, "--offline", "-o", folder.resolve("out").toString())
                        .err()
                        .contains("absent"));
        run(2, "make", "--" + SEQUENCES);
        run(3, "feed", missing);
        run(3, "check", missing);
        run(3, "article", write("---\ntitle: \"\\" + SEQUENCES + "\"\n---\nUn.").toString());
        run(3, "article", write("---\ndate: \"\\e[2J\\u202E\"\n---\nUn.").toString());
    }

    @Test
    void anArticleIsPrintedWithoutThem() throws IOException {
        Path article = write(
                "---\ntitle: \"\\e[2JUn titre\\u202E\"\nimage: \"\\e[2J\\n---\\r.png\"\nauthor: \"a\\n---\\nb: c\"\n---\n"
                        + SEQUENCES + "Il est midi.\n\n## ![](a" + SEQUENCES + ".png)\n\nUn mot.");
        String markdown = run(0, "article", article.toString()).out();
        assertTrue(markdown.startsWith("---\ntitle: \"[2JUn titre\"\nauthor: \"a --- b: c\"\nimage: "), markdown);
        assertTrue(markdown.contains("\\u001B[2J\\u000A---\\u000D.png\"\nlanguage: fr\n---\n\n"), markdown);
        for (String command : new String[] {"sentences", "text", "phonemes"}) {
            run(0, command, article.toString());
        }
    }

    @Test
    void anEpisodeIsMadeListedAndRemovedWithoutThem() throws IOException {
        String out = folder.resolve("out" + SEQUENCES).toString();
        Path article = write("---\ntitle: \"\\e[2JUn titre\\u202E\"\n---\nIl est midi.");
        assertTrue(
                run(0, "make", article.toString(), "--offline", "-o", out).out().contains("Un titre"));
        run(0, "feed", out);
        run(0, "remove", "[2JUn titre", "-o", out);
        run(3, "remove", SEQUENCES, "-o", out);
    }
}
