package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the program on a folder: in a process of its own that is killed, or to its end. */
final class KilledRun {

    private static final String EPOCH = "1795132800"; // 20 November 2026, before the day of Cli
    private static final int KILLED = 128 + 9;

    private KilledRun() {}

    /** Runs a command line to its end, in this process. */
    static Cli.Result finish(Path folder, List<String> commandLine) {
        return finish(folder, commandLine, Set.of(0));
    }

    static Cli.Result finish(Path folder, List<String> commandLine, Set<Integer> exitCodes) {
        Cli cli = new Cli(folder).with("SOURCE_DATE_EPOCH", EPOCH);
        mirror().ifPresent(mirror -> cli.with("BALADO_VOICES_MIRROR", mirror));
        Cli.Result result = cli.run(commandLine.toArray(String[]::new));
        assertTrue(exitCodes.contains(result.exitCode()), commandLine + "\n" + result.err());
        return result;
    }

    static Optional<String> mirror() {
        return Optional.ofNullable(System.getenv("BALADO_VOICES_MIRROR")).filter(path -> !path.isBlank());
    }

    /**
     * Runs a command line in a process of its own, which dies on the way.
     *
     * @param tracer what starts it, and kills it; none for the clock
     * @param moment when the clock kills it
     * @return whether it was killed before its end
     */
    static boolean kill(Path folder, List<String> commandLine, List<String> tracer, Duration moment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(tracer);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                "balado.cli.Main"));
        command.addAll(commandLine);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SOURCE_DATE_EPOCH", EPOCH,
                        "BALADO_VOICES", folder.resolve("voices").toString(),
                        "XDG_CACHE_HOME",
                                Path.of("target", "test-cache").toAbsolutePath().toString()));
        Path said = Files.createTempFile("balado-kill", ".txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        int exitCode = process.waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        if (exitCode != KILLED) {
            assertEquals(0, exitCode, commandLine + "\n" + text);
        }
        return exitCode == KILLED;
    }

    /** What this class was loaded from, by whoever runs the tests. */
    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
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
