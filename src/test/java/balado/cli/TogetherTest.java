package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that make episodes in one folder at once. {@code src/bench/together.sh} does it with more of them. */
@Timeout(120)
class TogetherTest {

    private static final String BODY = "Les habitants attendaient cela depuis longtemps. ".repeat(3);
    private static final Duration POLL = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private final Program program = Program.plain();

    @Test
    void twoProcessesLoseNothing() throws IOException, InterruptedException {
        Path said = folder.resolve("said-1.txt");
        Path saidToo = folder.resolve("said-2.txt");
        Process first = program.start(folder, make("commun", "partage", "nord", "est"), List.of(), said);
        Process second = program.start(folder, make("partage", "sud", "commun", "ouest"), List.of(), saidToo);
        assertEquals(0, first.waitFor(), () -> text(said));
        assertEquals(0, second.waitFor(), () -> text(saidToo));
        Set<String> titles = new TreeSet<>(Set.of("commun", "partage", "nord", "est", "sud", "ouest"));
        List<String> stored = OutputFolder.open(out()).episodes().stream()
                .map(StoredEpisode::title)
                .sorted()
                .toList();
        assertEquals(List.copyOf(titles), stored);
        String feed = Files.readString(out().resolve("feed.xml"));
        for (String title : titles) {
            assertEquals(2, feed.split("<title>" + title + "</title>", -1).length, title + "\n" + feed);
        }
        Cli.Result check = new Cli(folder).run("check", out().toString());
        assertEquals(0, check.exitCode(), check.out());
        try (var files = Files.list(out().resolve("episodes"))) {
            assertEquals(titles.size(), files.collect(Collectors.toList()).size(), "something is left beside");
        }
    }

    @Test
    void whoWaitsSaysSo() throws IOException, InterruptedException {
        Files.createDirectories(out());
        Path said = folder.resolve("said.txt");
        Process process;
        try (FileChannel channel = FileChannel.open(
                        out().resolve(".balado.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            process = program.start(folder, make("attente"), List.of(), said);
            while (process.isAlive() && !text(said).contains("waiting")) {
                Thread.sleep(POLL.toMillis());
            }
        }
        assertEquals(0, process.waitFor(), () -> text(said));
        String line = "balado: " + out() + ": another balado is changing this folder; waiting until it is done";
        assertEquals(1, text(said).lines().filter(line::equals).count(), text(said));
        assertTrue(text(said).contains("made \"attente\""), text(said));
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** Articles that are called by their titles, in this order. */
    private List<String> make(String... titles) throws IOException {
        List<String> line = new ArrayList<>(List.of("make"));
        for (String title : titles) {
            Path file = folder.resolve(title + ".txt");
            Files.writeString(file, title + "\n\nVoici le texte " + title + ". " + BODY);
            line.add(file.toString());
        }
        line.addAll(List.of("-o", out().toString(), "--voice", "espeak-fr", "--no-notice"));
        return line;
    }

    private static String text(Path said) {
        try {
            return Files.exists(said) ? Files.readString(said) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
