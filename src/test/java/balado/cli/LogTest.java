package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run says of itself. */
class LogTest {

    @TempDir
    Path folder;

    private Path article;
    private Path log;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("essai.txt"), "Un essai\n\nIl est midi.\n");
        log = folder.resolve("balado.log");
    }

    private Cli.Result make(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "make",
                article.toString(),
                "-o",
                folder.resolve("out").toString(),
                "--voice",
                "espeak-fr",
                "--no-notice"));
        line.addAll(List.of(more));
        return new Cli(folder).run(line.toArray(String[]::new));
    }

    @Test
    void theLogSaysWhatWasReadDecidedAndHowLongItTook() throws IOException {
        assertEquals(0, make("--log", log.toString()).exitCode());
        String first = Files.readString(log);
        assertTrue(first.lines().allMatch(line -> line.startsWith("2026-11-23T08:00:00Z ")), first);
        for (String part : List.of(
                "balado development, Java ",
                "balado make " + article,
                "read " + article + ": 1 sections, language fr",
                "voice espeak-fr: embedded",
                "\"Un essai\": to be made, there is no episode of it",
                "said: reading \"Un essai\"",
                "reading \"Un essai\" took ",
                "encoding took ",
                "bringing the feed in line took ",
                "exit code 0 after ")) {
            assertTrue(first.contains(part), part + "\n" + first);
        }
        make("--log", log.toString());
        Files.writeString(article, "Un essai\n\nIl est minuit.\n");
        make("--log", log.toString());
        String all = Files.readString(log);
        assertTrue(all.startsWith(first), "a log is added to");
        assertTrue(all.contains("\"Un essai\": kept, the one in "), all);
        assertTrue(all.contains("\"Un essai\": to be made again, the one in "), all);
    }

    @Test
    void verboseSaysItOnStandardErrorAndDataStaysAlone() {
        Cli.Result quiet = make();
        Cli.Result verbose = make("-v");
        assertEquals(1, verbose.out().lines().count(), verbose.out());
        assertTrue(verbose.err().contains("balado: \"Un essai\": kept, the one in "), verbose.err());
        assertTrue(verbose.err().lines().count() > quiet.err().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "sentences", "text", "phonemes"})
    void everyCommandHasThem(String command) throws IOException {
        Cli.Result result = new Cli(folder).run(command, article.toString(), "--log", log.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals("", result.err());
        assertTrue(Files.readString(log).contains("balado " + command + " "), Files.readString(log));
        assertTrue(new Cli(folder).run(command, "-v", article.toString()).err().contains("exit code 0 after "));
    }

    @Test
    void aMistakeOfTheUserHasNoTraceAndStandsInTheLog() throws IOException {
        Cli.Result result = new Cli(folder).run("make", "absent.txt", "--log", log.toString());
        assertEquals(3, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        String text = Files.readString(log);
        assertTrue(text.contains("said: absent.txt: no such file") && text.contains("exit code 3 after "), text);
        assertFalse(text.contains("\tat "), text);
    }

    @Test
    void aLogThatCannotBeWrittenIsWrongUsage() {
        Cli.Result result = make("--log", folder.toString());
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("name a file in a folder that can be written"), result.err());
    }

    @Test
    void aTimeThatIsNoneIsWrongUsage() {
        Cli.Result result = new Cli(folder).with("SOURCE_DATE_EPOCH", "hier").run("voices", "list");
        assertEquals(2, result.exitCode());
        assertEquals(
                "balado: SOURCE_DATE_EPOCH: 'hier' is no time; give seconds since 1970, or unset it\n", result.err());
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:word@example.org/a.xml, https://…@example.org/a.xml",
        "https://example.org/a?id=3&token=abc&x=1, https://example.org/a?id=3&token=…&x=1",
        "https://example.org/a?API_Key=abc, https://example.org/a?API_Key=…",
        "https://example.org/a?id=3, https://example.org/a?id=3",
        "a@example.org, a@example.org",
    })
    void secretsAreHidden(String text, String hidden) {
        assertEquals(hidden, Secrets.hidden(text));
    }

    @Test
    void aFaultOfOursSaysWhatAReportNeeds() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Map.of(),
                        Optional.empty(),
                        Clock.systemUTC())
                .at(Clock.systemUTC(), List.of("make", "https://a:b@example.org/x", "un titre"));
        terminal.fault(new IllegalStateException("boom"));
        String text = err.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("balado: balado make https://…@example.org/x \"un titre\"\n"), text);
        assertTrue(
                text.contains("balado development, Java ") && text.contains("IllegalStateException: boom\n  \tat "),
                text);
    }
}
