package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.publish.OutputFolder;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in heaps that are too small: it ends, says why and what to do, and what it made is whole. */
class NoMemoryTest {

    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    Path folder;

    private record Ended(int exitCode, String said) {}

    private Ended run(String heap, String... commandLine) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = Program.plain("-Xmx" + heap).start(folder, List.of(commandLine), List.of(), said);
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(ended, "it hangs: " + text);
        return new Ended(process.exitValue(), text);
    }

    private static void saysWhatIsNeeded(Ended ended, String command) {
        assertEquals(ExitCode.PROGRAM_FAILED, ended.exitCode(), ended.said());
        assertTrue(
                ended.said()
                        .matches("(?s).*balado: out of memory \\(Java heap space\\); Java may take \\d+ MB, "
                                + "BALADO_JAVA_OPTS=-Xmx\\d+m lets the launcher give it twice as much.*"),
                ended.said());
        assertTrue(ended.said().contains("balado: balado development, Java " + System.getProperty("java.version")));
        assertTrue(ended.said().contains("balado: balado " + command + " "), ended.said());
        assertTrue(ended.said().contains("  java.lang.OutOfMemoryError"), ended.said());
        assertTrue(ended.said().contains(" more"), ended.said());
    }

    /** An article of which the text alone is larger. */
    @Test
    void anArticleThatDoesNotFitSaysHowMuchMemoryThereIs() throws IOException, InterruptedException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Le conseil municipal a voté le budget de la ville.\n".repeat(400_000));
        Ended ended = run("64m", "article", article.toString(), "--log", "a.log");
        saysWhatIsNeeded(ended, "article");
        assertTrue(ended.said().contains("the log, which says more: " + folder.resolve("a.log")), ended.said());
        assertTrue(Files.readString(folder.resolve("a.log")).contains("OutOfMemoryError"));
    }

    @Test
    void theReportSaysWhatWasMadeAndWhatEndedTheRun() throws IOException, InterruptedException {
        Path good = Files.writeString(folder.resolve("a.txt"), "Le budget\n\nLe conseil a voté le budget.\n");
        Path huge = Files.writeString(
                folder.resolve("b.txt"), "Le conseil municipal a voté le budget de la ville.\n".repeat(400_000));
        Ended ended = run(
                "64m",
                "make",
                good.toString(),
                huge.toString(),
                "--voice",
                "espeak-fr",
                "-o",
                "out",
                "--report",
                "r.json");
        saysWhatIsNeeded(ended, "make");
        String report = Files.readString(folder.resolve("r.json"));
        assertTrue(report.matches("(?s).*a\\.txt.*\"made\".*b\\.txt.*\"failed\".*"), report);
        assertTrue(report.contains("the program failed (java.lang.OutOfMemoryError"), report);
    }

    /** Whichever thread is the one without memory: it reads, speaks, encodes, paints. */
    @ParameterizedTest
    @ValueSource(strings = {"18m", "24m", "32m", "44m"})
    void anEpisodeIsWholeOrNotThere(String heap) throws IOException, InterruptedException {
        String text = "Le conseil municipal a voté le budget de la ville.\n\n".repeat(30);
        Path article = Files.writeString(folder.resolve("a.txt"), "Le budget\n\n" + text);
        Path out = folder.resolve("out");
        String[] make = {"make", article.toString(), "--voice", "espeak-fr", "-o", out.toString()};
        Ended ended = run(heap, make);
        if (ended.exitCode() != ExitCode.DONE) {
            saysWhatIsNeeded(ended, "make");
        }
        int made = ended.exitCode() == ExitCode.DONE ? 1 : 0;
        assertTrue(!Files.exists(out) || OutputFolder.open(out).episodes().size() >= made, ended.said());
        Cli.Result again = new Cli(folder).run(make);
        assertEquals(ExitCode.DONE, again.exitCode(), again.err());
        assertEquals(1, OutputFolder.open(out).episodes().size());
        try (Stream<Path> left = Files.list(out.resolve("episodes"))) {
            List<String> names = left.map(each -> each.getFileName().toString()).collect(Collectors.toList());
            assertEquals(1, names.size(), names.toString());
        }
        Cli.Result checked = new Cli(folder).run("check", out.toString(), "--no-audio");
        assertFalse((checked.out() + checked.err()).contains("folder\t"), checked.out());
    }

    /** A thread of the server runs out of memory over a feed that it may read whole. */
    @Test
    void aServerWithoutMemoryEnds() throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("feed.xml"), "<rss>" + "<!-- a -->".repeat(3_000_000) + "</rss>");
        Path said = folder.resolve("said.txt");
        Process process = Program.plain("-Xmx48m")
                .start(folder, List.of("serve", "out", "--port", "0", "--host", "127.0.0.1"), List.of(), said);
        try {
            for (int i = 0; i < 600 && !Files.readString(said).contains("stop with"); i++) {
                Thread.sleep(100);
            }
            String address = Files.readString(said).lines().findFirst().orElseThrow();
            ask(address);
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it hangs: " + Files.readString(said));
            saysWhatIsNeeded(new Ended(process.exitValue(), Files.readString(said)), "serve");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void ask(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setReadTimeout(60_000);
        try {
            assertEquals(500, connection.getResponseCode());
        } catch (IOException e) {
            return; // it had no memory for an answer either
        } finally {
            connection.disconnect();
        }
    }
}
