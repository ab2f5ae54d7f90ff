package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that makes episode after episode needs no more than it did at first: twenty minutes of speech with 96 MB of heap. {@code
 * src/bench/day.sh} has it speak for a day.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(240)
class LongRunTest {

    private static final int ARTICLES = 12;
    private static final int EARLY = 3;
    private static final int SENTENCES = 30;

    @TempDir
    Path folder;

    /** What a process has. */
    private record Sample(double residentMegabytes, double heapMegabytes, int threads, int openFiles, int files) {}

    @Test
    void nothingGrows() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        assumeTrue(Files.isExecutable(jcmd), "no jcmd in this Java");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Program program = Program.plain("-Xmx96m", "-Djava.io.tmpdir=" + temporary);
        Path said = folder.resolve("said.txt");
        Process process = program.start(folder, commandLine(), List.of(), said);
        try {
            Sample early = sample(process, jcmd, said, EARLY);
            Sample late = sample(process, jcmd, said, ARTICLES - 1);
            assertEquals(0, process.waitFor(), Files.readString(said));
            String both = early + "\n" + late;
            Files.writeString(Path.of("target", "long-run.txt"), both + "\n");
            assertTrue(late.residentMegabytes() < early.residentMegabytes() + 60, both);
            assertTrue(late.heapMegabytes() < early.heapMegabytes() + 4, both);
            assertTrue(late.threads() <= early.threads() + 2, both);
            assertTrue(late.openFiles() <= early.openFiles() + 6, both);
            assertTrue(late.files() <= early.files() + 4, both);
            assertEquals(0, temporaryFiles(), "temporary files are left");
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> commandLine() throws IOException {
        List<String> line = new ArrayList<>(List.of("make"));
        for (int article = 1; article <= ARTICLES; article++) {
            StringBuilder text = new StringBuilder("Article numéro " + article + "\n\n");
            for (int i = 1; i <= SENTENCES; i++) {
                text.append(String.format(
                        Locale.ROOT,
                        "Le dossier numéro %d du canton %d prévoit que les travaux de la gare dureront %d jours. ",
                        i,
                        article,
                        article * SENTENCES + i));
            }
            line.add(Files.writeString(folder.resolve("a" + article + ".txt"), text.append('\n'))
                    .toString());
        }
        line.addAll(
                List.of("-o", folder.resolve("out").toString(), "--voice", "espeak-fr", "--no-notice", "--no-cache"));
        return line;
    }

    /** When so many episodes are made. */
    private Sample sample(Process process, Path jcmd, Path said, int made) throws IOException, InterruptedException {
        while (Files.readString(said)
                        .lines()
                        .filter(line -> line.startsWith("made "))
                        .count()
                < made) {
            assertTrue(process.isAlive(), () -> "ended before " + made + " episodes");
            Thread.sleep(20);
        }
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        int open;
        try (Stream<Path> files = Files.list(proc.resolve("fd"))) {
            open = (int) files.count();
        }
        List<String> status = Files.readAllLines(proc.resolve("status"));
        int files = temporaryFiles();
        return new Sample(
                number(status, "VmRSS:") / 1024.0, heap(process, jcmd), (int) number(status, "Threads:"), open, files);
    }

    /** What is reachable, MB: jcmd has garbage collected first. */
    private static double heap(Process process, Path jcmd) throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, histogram.waitFor(), text);
        String total = text.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.split("\\s+", -1)[2]) / 1048576.0;
    }

    private static long number(List<String> status, String name) {
        String line = status.stream()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private int temporaryFiles() throws IOException {
        int count = 0;
        for (Path place : List.of(folder.resolve("tmp"), folder.resolve("out/episodes"))) {
            try (Stream<Path> files = Files.walk(place)) {
                count += (int) files.filter(Files::isRegularFile)
                        .filter(file -> place.endsWith("tmp") || file.toString().contains(".staging-"))
                        .count();
            } catch (UncheckedIOException e) {
                // a staging folder went while it was looked into
            }
        }
        return count;
    }
}
