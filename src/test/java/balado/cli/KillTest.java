package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} at any moment: the folder is a valid podcast at once, and the same command leaves the bytes that it leaves undisturbed. Moments are
 * drawn at random, two a scenario or as many as {@code BALADO_KILLS} says, from the seed {@code BALADO_KILL_SEED}. With {@code BALADO_KILL_TRACE}
 * strace kills instead at every n-th system call that changes a file, n being the variable's value, until one run reaches its end.
 */
@DisabledOnOs(OS.WINDOWS)
class KillTest {

    private static final String CHANGES =
            "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,fsync,fdatasync,pwrite64,write";
    private static final int LONG_ENOUGH = 120;

    @TempDir
    Path temp;

    /** What was seen. */
    private int kills;
    private int untouched;
    private int between;
    private int ended;

    @ParameterizedTest
    @EnumSource
    void whatIsKilledIsWholeAndGoesOn(KillScenario scenario) throws IOException, InterruptedException {
        assumeTrue(
                scenario != KillScenario.INSTALL_VOICE || KilledRun.mirror().isPresent(),
                "BALADO_VOICES_MIRROR names no mirror of the voices");
        Path before = Files.createDirectory(temp.resolve("before"));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        scenario.prepare(folder);
        PathUtils.copyDirectory(folder, before);
        List<String> commandLine = scenario.commandLine(folder);
        long start = System.nanoTime();
        KilledRun.kill(folder, commandLine, List.of(), Duration.ofSeconds(LONG_ENOUGH));
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        Map<String, String> expected = KilledRun.contents(folder);

        int step = Integer.parseInt(System.getenv().getOrDefault("BALADO_KILL_TRACE", "0"));
        int count = Integer.parseInt(System.getenv().getOrDefault("BALADO_KILLS", "2"));
        Random random = new Random(Long.parseLong(System.getenv().getOrDefault("BALADO_KILL_SEED", "1")));
        boolean killed = true;
        for (int i = 1; step > 0 ? killed : i <= count; i++) {
            List<String> tracer = step > 0 ? tracer(i * step) : List.of();
            Duration moment = step > 0 ? Duration.ofSeconds(LONG_ENOUGH) : moment(whole, random);
            killed = KilledRun.kill(folder(before, folder), commandLine, tracer, moment);
            look(scenario, before, folder, expected, killed);
            KilledRun.finish(folder, commandLine(scenario, folder));
            assertEquals(expected, KilledRun.contents(folder), scenario + ", kill " + i);
        }
        report(scenario, whole);
    }

    /** Half of them in the last part of the run, where most files are changed. */
    private static Duration moment(Duration whole, Random random) {
        double from = random.nextBoolean() ? 0.1 : 0.6;
        return Duration.ofMillis((long) (whole.toMillis() * (from + (1.05 - from) * random.nextDouble())));
    }

    private static List<String> tracer(int call) {
        return List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=" + CHANGES, "-e",
                "inject=" + CHANGES + ":signal=KILL:when=" + call);
    }

    private static Path folder(Path before, Path folder) throws IOException {
        PathUtils.deleteDirectory(folder);
        PathUtils.copyDirectory(before, folder);
        return folder;
    }

    /** A killed {@code remove} may have removed all that it was to remove; it is then told to remove nothing. */
    private static List<String> commandLine(KillScenario scenario, Path folder) throws IOException {
        List<String> line = scenario.commandLine(folder);
        if (scenario != KillScenario.REMOVE) {
            return line;
        }
        String feed = Files.readString(folder.resolve("out/feed.xml"));
        boolean there = feed.contains("<title>Article un</title>") || feed.contains("<title>Article trois</title>");
        return there ? line : List.of("feed", folder.resolve("out").toString(), "--show", folder.resolve("balado.yml").toString());
    }

    private void look(KillScenario scenario, Path before, Path folder, Map<String, String> expected, boolean killed)
            throws IOException {
        Map<String, String> now = KilledRun.contents(folder);
        kills += killed ? 1 : 0;
        if (now.equals(KilledRun.contents(before))) {
            untouched++;
        } else if (now.equals(expected)) {
            ended++;
        } else {
            between++;
        }
        Path out = folder.resolve("out");
        if (Files.exists(out.resolve("feed.xml")) || Files.exists(before.resolve("out/feed.xml"))) {
            Cli.Result check = new Cli(folder).run("check", out.toString());
            assertEquals(0, check.exitCode(), scenario + ":\n" + check.out() + check.err() + String.join("\n", now.keySet()));
        }
        Path voice = folder.resolve("voices/upmc-jessica-hsmm");
        assertTrue(!Files.exists(voice) || Files.exists(voice.resolve("ATTRIBUTION.txt")), "half a voice");
    }

    private void report(KillScenario scenario, Duration whole) throws IOException {
        String line = String.format(
                Locale.ROOT, "%-14s %4d runs of %5d ms, %4d killed: %4d before any change, %4d between, %4d at the end%n",
                scenario, untouched + between + ended, whole.toMillis(), kills, untouched, between, ended);
        Path figures = Path.of("target", "kills.txt");
        Files.writeString(figures, line, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }
}
