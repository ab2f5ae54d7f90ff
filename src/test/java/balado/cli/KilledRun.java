package balado.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the program on a folder: in a process of its own that something happens to, or to its end. */
final class KilledRun {

    private static final int KILLED = 128 + 9;

    private KilledRun() {}

    /**
     * What became of a process.
     *
     * @param said all of it
     * @param injected whether strace did what it was to do
     */
    record Outcome(int exitCode, String said, boolean injected) {

        boolean killed() {
            return exitCode == KILLED;
        }
    }

    /** Runs a command line to its end, in this process. */
    static Cli.Result finish(Path folder, List<String> commandLine) {
        return finish(folder, commandLine, Set.of(0));
    }

    static Cli.Result finish(Path folder, List<String> commandLine, Set<Integer> exitCodes) {
        Cli cli = new Cli(folder).with("SOURCE_DATE_EPOCH", Program.EPOCH);
        mirror().ifPresent(mirror -> cli.with("BALADO_VOICES_MIRROR", mirror));
        Cli.Result result = cli.run(commandLine.toArray(String[]::new));
        assertTrue(exitCodes.contains(result.exitCode()), commandLine + "\n" + result.err());
        return result;
    }

    static Optional<String> mirror() {
        return Optional.ofNullable(System.getenv("BALADO_VOICES_MIRROR")).filter(path -> !path.isBlank());
    }

    /**
     * Runs a command line in a process of its own, which the clock kills on the way.
     *
     * @param moment when
     */
    static Outcome killed(Program program, Path folder, List<String> commandLine, Duration moment)
            throws IOException, InterruptedException {
        return run(program, folder, commandLine, List.of(), moment);
    }

    /**
     * Runs a command line in a process of its own, in which strace does something at a system call.
     *
     * @param call the call's name
     * @param action what is done, such as {@code signal=KILL}
     * @param n at the how-manieth call; strace counts each kind by itself
     */
    static Outcome traced(Program program, Path folder, List<String> commandLine, String call, String action, int n)
            throws IOException, InterruptedException {
        Path trace = Files.createTempFile("balado-strace", ".txt");
        try {
            List<String> tracer = new ArrayList<>(tracer(trace, call));
            tracer.addAll(List.of("-e", "inject=" + call + ":" + action + ":when=" + n));
            Outcome outcome = run(program, folder, commandLine, tracer, Duration.ofMinutes(2));
            boolean injected = outcome.killed() || Files.readString(trace).contains("(INJECTED)");
            return new Outcome(outcome.exitCode(), outcome.said(), injected);
        } finally {
            Files.delete(trace);
        }
    }

    /** How many calls of a kind a command line makes that is not disturbed, in the thread that makes most of them. */
    static int calls(Program program, Path folder, List<String> commandLine, String call)
            throws IOException, InterruptedException {
        Path trace = Files.createTempFile("balado-strace", ".txt");
        try {
            run(program, folder, commandLine, tracer(trace, call), Duration.ofMinutes(2));
            return Files.readAllLines(trace).stream()
                    .filter(line -> line.contains(" " + call + "("))
                    .collect(Collectors.groupingBy(line -> line.split(" ", 2)[0], Collectors.counting()))
                    .values()
                    .stream()
                    .mapToInt(Long::intValue)
                    .max()
                    .orElse(0);
        } finally {
            Files.delete(trace);
        }
    }

    private static List<String> tracer(Path trace, String call) {
        return List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=" + call);
    }

    private static Outcome run(
            Program program, Path folder, List<String> commandLine, List<String> tracer, Duration moment)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("balado-kill", ".txt");
        try {
            Process process = program.start(folder, commandLine, tracer, said);
            if (!process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
                List<ProcessHandle> traced = process.descendants().toList();
                process.destroyForcibly();
                traced.forEach(ProcessHandle::destroyForcibly); // strace lets go of them when it is killed
                traced.forEach(each -> each.onExit().join());
            }
            return new Outcome(process.waitFor(), Files.readString(said), false);
        } finally {
            Files.delete(said);
        }
    }

    /** All files below a folder with the hashes of their bytes; but the note of when a voice's files were changed. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> !each.endsWith(".verified")).toList()) {
                String hash = Files.isDirectory(file) ? "folder" : sha256(Files.readAllBytes(file));
                contents.put(folder.relativize(file).toString(), hash);
            }
        }
        return contents;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
