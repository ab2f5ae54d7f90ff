package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and names of files that want to be lines of the log, members of the report, or commands of the terminal that shows them. */
class HostileLogTest {

    private static final String TIME = "2026-11-23T08:00:00Z ";
    private static final String FORGED =
            "\r\n" + TIME + "said: all is well\u2028" + TIME + "exit code 0\u0085\u001B[2J\u202E";
    private static final String ESCAPED = FORGED.replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\u2028", "\\u2028")
            .replace("\u0085", "\\u0085")
            .replace("\u001B", "\\e")
            .replace("\u202E", "\\u202E");

    @TempDir
    Path folder;

    private Cli.Result make(Path log, Path report, Path... articles) {
        List<String> line = new java.util.ArrayList<>(List.of("make", "--offline", "--no-notice", "-v"));
        line.addAll(List.of("-o", folder.resolve("out").toString()));
        line.addAll(List.of("--log", log.toString(), "--report", report.toString()));
        for (Path article : articles) {
            line.add(article.toString());
        }
        return new Cli(folder).run(line.toArray(String[]::new));
    }

    private Path article(String name, String title) throws IOException {
        return Files.writeString(folder.resolve(name), "---\ntitle: \"" + title + "\"\n---\nIl est midi.");
    }

    private static long lines(Path log) throws IOException {
        String text = Files.readString(log);
        assertTrue(text.lines().allMatch(line -> line.startsWith(TIME)), text);
        assertFalse(
                text.matches("(?s).*[\\p{Cc}&&[^\\n]].*") || text.contains("\u2028") || text.contains("\u202E"), text);
        return text.lines().count();
    }

    @Test
    void aRunHasAsManyLinesWhateverItsArticlesAreCalled() throws IOException {
        Path plainLog = folder.resolve("plain.log");
        Path plain = folder.resolve("plain.json");
        Cli.Result harmless =
                make(plainLog, plain, article("a.txt", "Un"), article("b.txt", "Deux"), folder.resolve("absent"));
        Path log = folder.resolve("hostile.log");
        Path report = folder.resolve("hostile.json");
        Path first = article("a\",\"outcome\":\"made\"}" + FORGED + ".txt", "Un" + ESCAPED);
        Path second = article("b" + FORGED + ".txt", "Deux \\\",\\\"outcome\\\": " + ESCAPED);
        Path absent = folder.resolve("absent" + FORGED);
        Cli.Result hostile = make(log, report, first, second, absent);

        assertEquals(harmless.exitCode(), hostile.exitCode());
        assertEquals(lines(plainLog), lines(log));
        assertEquals(harmless.err().lines().count(), hostile.err().lines().count(), hostile.err());
        assertFalse(hostile.err().contains("\u001B"), hostile.err());
        assertTrue(
                hostile.err().lines().allMatch(line -> line.startsWith("balado: ") || line.startsWith("  ")),
                hostile.err());

        Map<String, Object> json = JSON.std.mapFrom(Files.readString(report));
        List<?> articles = (List<?>) json.get("articles");
        assertEquals(JSON.std.mapFrom(Files.readString(plain)).keySet(), json.keySet());
        assertEquals(3, articles.size());
        for (int i = 0; i < 3; i++) {
            Map<?, ?> each = (Map<?, ?>) articles.get(i);
            assertEquals(List.of(first, second, absent).get(i).toString(), each.get("article"));
            assertEquals(i < 2 ? "made" : "failed", each.get("outcome"));
        }
        assertEquals(2, json.get("made"));
        assertEquals(1, json.get("failed"));
    }

    /** The message of a fault of ours may quote what it could not bear. */
    @Test
    void theTraceOfAFaultForgesNothing() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path log = folder.resolve("fault.log");
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                Optional.empty(),
                Clock.fixed(Cli.NOW, ZoneOffset.UTC));
        terminal.log().open(Optional.of(log), Optional.empty());
        terminal.fault(new IllegalStateException("no " + FORGED));
        terminal.log().close();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertFalse(shown.contains("\u001B") || shown.lines().anyMatch(line -> line.startsWith(TIME)), shown);
        assertTrue(shown.contains("HostileLogTest.theTraceOfAFaultForgesNothing"), shown);
        String text = Files.readString(log);
        assertFalse(
                text.contains("\u001B") || text.lines().anyMatch(line -> line.startsWith(TIME + "exit code 0")), text);
        assertTrue(text.lines().allMatch(line -> line.startsWith(TIME) || line.startsWith("  ")), text);
    }
}
