package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} at any moment: the folder is a valid podcast at once, and the same command leaves the bytes that it leaves undisturbed. Moments are
 * drawn at random, two a scenario or as many as {@code BALADO_KILLS} says, from the seed {@code BALADO_KILL_SEED}. With {@code BALADO_KILL_TRACE}
 * strace kills instead at every single system call that changes a name or a folder or brings bytes to the disk.
 * {@code BALADO_KILL_ONLY} names the one scenario that is tried.
 */
@DisabledOnOs(OS.WINDOWS)
class KillTest {

    private static final String CHANGES =
            "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,fsync,fdatasync,pwrite64";
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
        String only = System.getenv("BALADO_KILL_ONLY");
        assumeTrue(only == null || only.equals(scenario.name()), "only " + only);
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

        Trial trial = new Trial(scenario, commandLine, before, folder, expected);
        if (System.getenv("BALADO_KILL_TRACE") != null) {
            for (String call : CHANGES.split(",", -1)) {
                for (int n = 1; trial.run(tracer(call, n), Duration.ofSeconds(LONG_ENOUGH)); n++) {}
            }
        } else {
            int count = Integer.parseInt(System.getenv().getOrDefault("BALADO_KILLS", "2"));
            Random random = new Random(Long.parseLong(System.getenv().getOrDefault("BALADO_KILL_SEED", "1")));
            for (int i = 0; i < count; i++) {
                trial.run(List.of(), moment(whole, random));
            }
        }
        report(scenario, whole);
    }

    /** One command line, on one folder, again and again. */
    private final class Trial {

        private final KillScenario scenario;
        private final List<String> commandLine;
        private final Path before;
        private final Path folder;
        private final Map<String, String> expected;

        Trial(KillScenario scenario, List<String> commandLine, Path before, Path folder, Map<String, String> expected) {
            this.scenario = scenario;
            this.commandLine = commandLine;
            this.before = before;
            this.folder = folder;
            this.expected = expected;
        }

        /** Returns whether it was killed before its end. */
        boolean run(List<String> tracer, Duration moment) throws IOException, InterruptedException {
            PathUtils.deleteDirectory(folder);
            PathUtils.copyDirectory(before, folder);
            boolean killed = KilledRun.kill(folder, commandLine, tracer, moment);
            Map<String, String> left = KilledRun.contents(folder);
            String place = scenario + " " + tracer + " " + moment + "\n" + String.join("\n", left.keySet());
            look(place, before, folder, expected, killed);
            // What a killed remove has removed is not there to be removed: it says so, and ends what was begun.
            KilledRun.finish(folder, commandLine, scenario == KillScenario.REMOVE ? Set.of(0, 1, 3) : Set.of(0));
            assertEquals(expected, KilledRun.contents(folder), place);
            return killed;
        }
    }

    /** Half of them in the last part of the run, where most files are changed. */
    private static Duration moment(Duration whole, Random random) {
        double from = random.nextBoolean() ? 0.1 : 0.6;
        return Duration.ofMillis((long) (whole.toMillis() * (from + (1.05 - from) * random.nextDouble())));
    }

    /** Kills at the n-th call of a kind: strace counts each kind by itself. */
    private static List<String> tracer(String call, int n) {
        String inject = "inject=" + call + ":signal=KILL:when=" + n;
        return List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, "-e", inject);
    }

    private void look(String place, Path before, Path folder, Map<String, String> expected, boolean killed)
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
            assertEquals(0, check.exitCode(), check.out() + check.err() + place);
        }
        Path voice = folder.resolve("voices/upmc-jessica-hsmm");
        assertTrue(!Files.exists(voice) || Files.exists(voice.resolve("ATTRIBUTION.txt")), "half a voice");
    }

    private void report(KillScenario scenario, Duration whole) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%-14s %4d runs of %5d ms, %4d killed: %4d before any change, %4d between, %4d at the end%n",
                scenario,
                untouched + between + ended,
                whole.toMillis(),
                kills,
                untouched,
                between,
                ended);
        Path figures = Path.of("target", "kills.txt");
        Files.writeString(figures, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
