package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.testing.FakeWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} at any moment: the folder is a valid podcast at once, and the same command leaves the bytes that it leaves undisturbed. Moments are
 * drawn at random, one a scenario or as many as {@code BALADO_KILLS} says, from the seed {@code BALADO_KILL_SEED}. With {@code BALADO_KILL_TRACE}
 * strace kills instead at every single system call that changes a name or a folder or brings bytes to the disk; with {@code BALADO_KILL_FULL} it
 * lets each of these calls, and each of the last {@value #WRITES} that write, fail as on a full disk. {@code BALADO_KILL_ONLY} names the scenarios
 * that are tried, separated by commas.
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final String CHANGES =
            "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,mkdir,mkdirat,ftruncate,fsync,fdatasync,pwrite64";

    /** Those of them that need room. */
    private static final String GROWTH = "rename,link,linkat,mkdir,mkdirat,ftruncate,fsync,pwrite64";

    private static final int WRITES = 120;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private Program program;

    @BeforeAll
    void buildProgram(@TempDir Path folderOfProgram) throws IOException, InterruptedException {
        Path text = Files.writeString(folderOfProgram.resolve("essai.txt"), "Un essai\n\nIl est midi.\n");
        Path out = folderOfProgram.resolve("out");
        program = Program.in(
                folderOfProgram, List.of("make", text.toString(), "-o", out.toString(), "--voice", "espeak-fr"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKilledIsWholeAndGoesOn(KillScenario scenario, @TempDir Path temp)
            throws IOException, InterruptedException {
        String only = System.getenv("BALADO_KILL_ONLY");
        assumeTrue(only == null || Arrays.asList(only.split(",")).contains(scenario.name()), "only " + only);
        assumeTrue(
                scenario != KillScenario.INSTALL_VOICE || KilledRun.mirror().isPresent(),
                "BALADO_VOICES_MIRROR names no mirror of the voices");
        try (FakeWeb web = new FakeWeb()) {
            Trial trial = new Trial(scenario, temp, web);
            if (System.getenv("BALADO_KILL_TRACE") != null) {
                trial.killAtEveryCall();
            } else if (System.getenv("BALADO_KILL_FULL") != null) {
                trial.fillAtEveryCall();
            } else {
                trial.killAtRandom();
            }
            trial.report();
        }
    }

    /** One command line, on one folder, again and again. */
    private final class Trial {

        private final KillScenario scenario;
        private final List<String> commandLine;
        private final Path before;
        private final Path folder;
        private final Map<String, String> contentsBefore;
        private final Map<String, String> expected;
        private final Duration whole;

        private int stopped;
        private int untouched;
        private int between;
        private int ended;

        Trial(KillScenario scenario, Path temp, FakeWeb web) throws IOException, InterruptedException {
            this.scenario = scenario;
            this.before = Files.createDirectory(temp.resolve("before"));
            this.folder = Files.createDirectory(temp.resolve("folder"));
            scenario.prepare(folder, web);
            PathUtils.copyDirectory(folder, before);
            this.contentsBefore = KilledRun.contents(before);
            this.commandLine = scenario.commandLine(folder, web);
            long start = System.nanoTime();
            KilledRun.Outcome outcome = KilledRun.killed(program, folder, commandLine, LONG_ENOUGH);
            this.whole = Duration.ofNanos(System.nanoTime() - start);
            assertEquals(0, outcome.exitCode(), outcome.said());
            this.expected = KilledRun.contents(folder);
        }

        void killAtRandom() throws IOException, InterruptedException {
            int count = Integer.parseInt(System.getenv().getOrDefault("BALADO_KILLS", "1"));
            Random random = new Random(Long.parseLong(System.getenv().getOrDefault("BALADO_KILL_SEED", "1")));
            while (stopped < count) {
                Duration moment = moment(whole, random);
                startAnew();
                KilledRun.Outcome outcome = KilledRun.killed(program, folder, commandLine, moment);
                if (!outcome.killed()) {
                    assertEquals(0, outcome.exitCode(), outcome.said());
                }
                stopped += outcome.killed() ? 1 : 0;
                lookAndGoOn(scenario + " " + moment, true);
            }
        }

        void killAtEveryCall() throws IOException, InterruptedException {
            for (String call : CHANGES.split(",", -1)) {
                KilledRun.Outcome outcome;
                int n = 1;
                do {
                    startAnew();
                    outcome = KilledRun.traced(program, folder, commandLine, call, "signal=KILL", n);
                    assertTrue(outcome.killed() || outcome.exitCode() == 0, outcome.said());
                    stopped += outcome.killed() ? 1 : 0;
                    lookAndGoOn(scenario + " " + call + " " + n, true);
                    n++;
                } while (outcome.killed());
            }
        }

        void fillAtEveryCall() throws IOException, InterruptedException {
            for (String call : GROWTH.split(",", -1)) {
                for (int n = 1; fill(call, n); n++) {}
            }
            startAnew();
            int writes = KilledRun.calls(program, folder, commandLine, "write");
            for (int n = Math.max(1, writes - WRITES); n <= writes; n++) {
                fill("write", n);
            }
        }

        /** Returns whether there was such a call. */
        private boolean fill(String call, int n) throws IOException, InterruptedException {
            startAnew();
            KilledRun.Outcome outcome = KilledRun.traced(program, folder, commandLine, call, "error=ENOSPC", n);
            String place = scenario + " " + call + " " + n + "\n" + outcome.said();
            stopped += outcome.exitCode() == 0 ? 0 : 1;
            assertTrue(Set.of(0, 1, 3).contains(outcome.exitCode()), place);
            assertFalse(outcome.said().contains("\tat "), place);
            assertTrue(outcome.exitCode() == 0 || outcome.said().contains("the disk is full"), place);
            assertTrue(outcome.exitCode() == 0 || outcome.said().contains("ree some space"), place);
            lookAndGoOn(place, outcome.exitCode() == 0);
            return outcome.injected();
        }

        private void startAnew() throws IOException {
            PathUtils.deleteDirectory(folder);
            PathUtils.copyDirectory(before, folder);
        }

        /** With lists that are as before the run or behind it, but where articles failed, which are not settled. */
        private void lookAndGoOn(String what, boolean listsAreWhole) throws IOException {
            Map<String, String> left = KilledRun.contents(folder);
            String place = what + "\n" + String.join("\n", left.keySet());
            look(place, left);
            for (String list : listsAreWhole ? List.of("subscriptions.tsv", "out/.seen.tsv") : List.<String>of()) {
                String now = left.get(list);
                assertTrue(
                        Objects.equals(now, contentsBefore.get(list)) || Objects.equals(now, expected.get(list)),
                        list + " is neither the old nor the new one: " + place);
            }
            KilledRun.finish(folder, commandLine, Set.copyOf(scenario.exitCodesOfARerun()));
            assertEquals("", difference(expected, KilledRun.contents(folder)), place);
        }

        private void look(String place, Map<String, String> left) throws IOException {
            if (left.equals(contentsBefore)) {
                untouched++;
            } else if (left.equals(expected)) {
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

        void report() throws IOException {
            String line = String.format(
                    Locale.ROOT,
                    "%-14s %4d runs of %5d ms, %4d stopped: %4d before any change, %4d between, %4d at the end%n",
                    scenario,
                    untouched + between + ended,
                    whole.toMillis(),
                    stopped,
                    untouched,
                    between,
                    ended);
            Path figures = Path.of("target", "kills.txt");
            Files.writeString(figures, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** The names of files that are not alike. */
    private static String difference(Map<String, String> one, Map<String, String> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return String.join(" ", names);
    }

    /** Half of them in the last part of the run, where most files are changed. */
    private static Duration moment(Duration whole, Random random) {
        double from = random.nextBoolean() ? 0.1 : 0.6;
        return Duration.ofMillis((long) (whole.toMillis() * (from + (1 - from) * random.nextDouble())));
    }
}
