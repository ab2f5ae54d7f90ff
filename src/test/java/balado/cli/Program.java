package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own. */
final class Program {

    /** The time of every run: 20 November 2026, before the day of {@link Cli}. */
    static final String EPOCH = "1795132800";

    private final List<String> start;

    private Program(List<String> start) {
        this.start = start;
    }

    /**
     * Started as fast as it can be: the classes under test in a jar, and an archive of them (AppCDS), which the virtual machine makes of classes in
     * jars only.
     *
     * @param folder for the jar and the archive
     * @param trial a command line whose classes the archive has
     */
    static Program in(Path folder, List<String> trial) throws IOException, InterruptedException {
        Path archive = folder.resolve("balado.jsa");
        List<String> java = java(jar(folder));
        Path said = folder.resolve("trial.txt");
        Program first = new Program(with(java, "-XX:ArchiveClassesAtExit=" + archive, "balado.cli.Main"));
        int exitCode = first.start(folder, trial, List.of(), said).waitFor();
        assertEquals(0, exitCode, Files.readString(said));
        return new Program(with(
                java, "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "balado.cli.Main"));
    }

    /**
     * As the classes under test lie there: slower to start, and at once.
     *
     * @param options of the virtual machine
     */
    static Program plain(String... options) {
        return new Program(with(with(java(classes()), options), "balado.cli.Main"));
    }

    /**
     * The same without one of our classes, as when its file is damaged: what needs it dies of an error.
     *
     * @param folder for the jar
     * @param missing its name with slashes
     */
    static Program without(Path folder, String missing) throws IOException {
        return new Program(with(java(jar(folder, Optional.of(missing + ".class"))), "balado.cli.Main"));
    }

    private static List<String> java(Path classes) {
        String classPath = Stream.concat(Stream.of(classes.toString()), libraries())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                classPath);
    }

    /**
     * Starts it.
     *
     * @param folder where it works, with voices of its own
     * @param tracer what starts it; none for nobody
     * @param said where everything goes that it says
     */
    Process start(Path folder, List<String> commandLine, List<String> tracer, Path said) throws IOException {
        List<String> command = new ArrayList<>(tracer);
        command.addAll(start);
        command.addAll(commandLine);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SOURCE_DATE_EPOCH", EPOCH,
                        "BALADO_VOICES", folder.resolve("voices").toString(),
                        "XDG_CACHE_HOME",
                                Path.of("target", "test-cache").toAbsolutePath().toString()));
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    private static List<String> with(List<String> java, String... more) {
        return Stream.concat(java.stream(), Stream.of(more)).toList();
    }

    private static Path jar(Path folder) throws IOException {
        return Files.isRegularFile(classes()) ? classes() : jar(folder, Optional.empty());
    }

    private static Path jar(Path folder, Optional<String> missing) throws IOException {
        Path classes = classes();
        Path jar = folder.resolve("balado.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (missing.filter(name::equals).isEmpty()) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                }
            }
        }
        return jar;
    }

    private static Path classes() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jars that whoever runs the tests loaded classes from. */
    private static Stream<String> libraries() {
        Stream<String> all = Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath)
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        return all.filter(path -> path.endsWith(".jar") && Files.isRegularFile(Path.of(path)));
    }
}
