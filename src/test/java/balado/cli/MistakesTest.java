package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A user's mistake is one line that names it and says what to do, and never a stack trace: with each command, also in its log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesTest {

    private static final String ENGLISH =
            "The lighthouse\n\nThe council has decided that the old lighthouse would be lit again. "
                    + "The people of the village have been waiting for this for a long time, and they are happy with it.\n";

    /** What to do stands behind what is wrong, or is all that is said. */
    private static final Pattern REMEDY =
            Pattern.compile("; \\p{L}|; --|(?:: give|: write|: there are|; the voices are|needs a title, such as) ");

    private Path folder;

    @BeforeAll
    void layOut(@TempDir Path temp) throws IOException {
        folder = temp;
        Files.createDirectory(folder.resolve("vide"));
        for (List<String> file : List.of(
                List.of("essai.txt", "Un essai\n\nIl est midi. Les habitants attendaient cela depuis longtemps.\n"),
                List.of("blanc.txt", " \n\n \n"),
                List.of("anglais.txt", ENGLISH),
                List.of("casse.pdf", "%PDF-1.7\nrien"),
                List.of("casse.epub", "PK\u0003\u0004rien"),
                List.of("faux.yml", "title: [un\n"),
                List.of("inconnu.yml", "titel: Revue\n"),
                List.of("balado.yml", "title: Revue\n"),
                List.of("flux.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Un flux"),
                List.of("file", "rien"))) {
            Files.writeString(folder.resolve(file.get(0)), file.get(1));
        }
        Files.write(
                folder.resolve("image.txt"),
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Cli.Result made = new Cli(folder)
                .run(
                        "make",
                        folder.resolve("essai.txt").toString(),
                        "-o",
                        folder.resolve("out").toString(),
                        "--voice",
                        "espeak-fr",
                        "--show",
                        folder.resolve("balado.yml").toString());
        assertEquals(0, made.exitCode(), made.err());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/balado/cli/mistakes.tsv", delimiter = '\t', numLinesToSkip = 0, quoteCharacter = '\0')
    void isOneLineThatNamesIt(String mistake, int exitCode, String said) throws IOException {
        String[] line = mistake.replace("{folder}", folder.toString()).split(" ", -1);
        Cli.Result result = new Cli(folder).run(line);
        assertEquals(exitCode, result.exitCode(), result.err());
        List<String> lines = result.err()
                .lines()
                .filter(each -> !each.startsWith("balado: fetching voice ")) // what is going on
                .toList();
        assertEquals(1, lines.size(), result.err());
        assertTrue(lines.get(0).startsWith("balado: ") && lines.get(0).contains(said), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        assertTrue(REMEDY.matcher(lines.get(0)).find(), "what is to be done instead? " + result.err());

        Path log = folder.resolve("journal.txt");
        Files.deleteIfExists(log);
        if (exitCode != 2) { // the log is opened when the command line is understood
            String[] logged = (String.join("\u0000", line) + "\u0000--log\u0000" + log).split("\u0000", -1);
            assertEquals(exitCode, new Cli(folder).run(logged).exitCode());
            String text = Files.readString(log);
            assertFalse(text.contains("\tat ") || text.contains("Exception"), text);
            assertTrue(text.contains("said: ") && text.contains("exit code " + exitCode), text);
        }
    }
}
