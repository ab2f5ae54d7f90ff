package balado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, on a copy of the project's outline with a Java and a Maven that only write down how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "find",
            "head",
            "sed",
            "mkdir",
            "cat",
            "rm",
            "sleep",
            "touch",
            "env",
            "grep",
            "mv");

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
              -XshowSettings*) echo '    java.specification.version = 17' >&2; exit 0 ;;
            esac
            for each in "$@"; do
              echo "java: $each"
              case $each in
                -XX:DumpLoadedClassList=*) cat "$CALLS.loads" >"${each#*=}" ;;
                -XX:SharedClassListFile=*) echo "archives $(cat "${each#*=}")" >>"$CALLS" ;;
                -XX:SharedArchiveFile=*.jsa.*) cat "$CALLS.archive" >"${each#*=}" ;;
              esac
            done
            cat
            exit 42
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >> "$CALLS"
            mkdir -p target/lib && touch target/balado.jar
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path bin;
    private Path calls;

    /** What a run left. */
    private record Result(int exitCode, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("the home"));
        bin = Files.createDirectories(folder.resolve("bin"));
        calls = folder.resolve("calls");
        Files.copy(Path.of("balado"), home.resolve("balado"));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("voices"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("voices/catalog.tsv"), "");
        Files.writeString(home.resolve("src/main/java/A.java"), "");
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            script(tool, "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        script("java", JAVA);
        script("javac", "#!/bin/sh\n");
        script("mvn", MAVEN);
    }

    @Test
    void argumentsStreamsAndExitCodePassThrough() throws IOException, InterruptedException {
        Result result = run(home.resolve("balado"), "text", "deux mots", "-");
        assertEquals(42, result.exitCode());
        assertTrue(result.out().endsWith("java: text\njava: deux mots\njava: -\ninput"), result.out());
    }

    @Test
    void itBuildsOnceAndAgainOnlyWhenASourceIsNewer() throws IOException, InterruptedException {
        assertTrue(run(home.resolve("balado")).err().contains("building"));
        assertEquals(1, builds());
        assertFalse(run(home.resolve("balado")).err().contains("building"));
        assertEquals(1, builds());
        Files.setLastModifiedTime(
                home.resolve("src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run(home.resolve("balado"));
        assertEquals(2, builds());
    }

    @Test
    void itWorksThroughASymbolicLinkFromAnotherFolder() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("balado"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
        assertEquals(42, run(second).exitCode());
        assertTrue(Files.exists(home.resolve("target/balado.jar")), link.toString());
    }

    @Test
    void aMissingJavaIsNamed() throws IOException, InterruptedException {
        Files.delete(bin.resolve("java"));
        assertRefused("no Java found");
    }

    @Test
    void anOldJavaIsNamed() throws IOException, InterruptedException {
        script("java", JAVA.replace("= 17", "= 11"));
        assertRefused("Java 11 is too old");
    }

    @Test
    void aMissingCompilerIsNamed() throws IOException, InterruptedException {
        Files.delete(bin.resolve("javac"));
        assertRefused("no compiler");
    }

    @Test
    void aMissingMavenIsNamed() throws IOException, InterruptedException {
        Files.delete(bin.resolve("mvn"));
        assertRefused("no Maven found");
    }

    @Test
    void aFailedBuildShowsItsLog() throws IOException, InterruptedException {
        script("mvn", "#!/bin/sh\necho no such symbol\nexit 1\n");
        Result result = run(home.resolve("balado"));
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("no such symbol"), result.err());
        assertFalse(Files.exists(home.resolve("target/.building")));
    }

    @Test
    void theLockOfABuilderThatDiedDoesNotHold() throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("target/.building"));
        Files.writeString(home.resolve("target/.building/pid"), "999999999");
        assertEquals(42, run(home.resolve("balado")).exitCode());
    }

    private void lay(String loads, String archive) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("calls.loads"), loads);
        Files.writeString(folder.resolve("calls.archive"), archive);
        run(home.resolve("balado"));
        // Times of files count in seconds here and there.
        Files.setLastModifiedTime(
                home.resolve("target/balado.jar"), FileTime.from(Instant.now().minusSeconds(60)));
        for (Path source : List.of(
                home.resolve("pom.xml"), home.resolve("src/main/java/A.java"), home.resolve("voices/catalog.tsv"))) {
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(120)));
        }
    }

    private List<String> archived() throws IOException {
        return Files.readAllLines(calls).stream()
                .filter(line -> !line.startsWith("mvn"))
                .toList();
    }

    @Test
    void whatTheFirstEpisodeLoadsIsArchivedForTheNext() throws IOException, InterruptedException {
        String end = "balado/encode/EpisodeTag id: 7\n";
        lay("@lambda-proxy balado/cli/Main execute ()Lpicocli/CommandLine$IExecutionStrategy;\n" + end, "classes");
        String first = run(home.resolve("balado"), "make", "a.txt").out();
        assertTrue(first.contains("-XX:DumpLoadedClassList="), first);
        assertFalse(first.contains("SharedArchiveFile"), first);
        assertEquals(List.of(), archived());
        String second = run(home.resolve("balado"), "make", "a.txt").out();
        assertEquals(List.of("archives " + end.strip()), archived());
        assertTrue(second.contains("java: -XX:SharedArchiveFile=" + home.resolve("target/balado.jsa") + "\n"), second);
        assertFalse(second.contains("DumpLoadedClassList"), second);
        assertTrue(run(home.resolve("balado"), "feed").out().contains("SharedArchiveFile"));
        assertEquals(1, archived().size());
    }

    @Test
    void aRunThatFailedTeachesNothing() throws IOException, InterruptedException {
        lay("balado/cli/Main id: 7\n", "classes");
        for (int run = 0; run < 3; run++) {
            assertTrue(run(home.resolve("balado"), "make", "a.txt").out().contains("-XX:DumpLoadedClassList="));
        }
        assertEquals(List.of(), archived());
        assertFalse(Files.exists(home.resolve("target/balado.jsa")));
    }

    @Test
    void anArchiveThatCannotBeMadeIsNotTriedAgain() throws IOException, InterruptedException {
        lay("balado/encode/EpisodeTag id: 7\n", "");
        for (int run = 0; run < 3; run++) {
            assertFalse(run(home.resolve("balado"), "make", "a.txt").out().contains("SharedArchiveFile"));
        }
        assertEquals(1, archived().size());
    }

    private void assertRefused(String reason) throws IOException, InterruptedException {
        Result result = run(home.resolve("balado"));
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains(reason), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    private long builds() throws IOException {
        return Files.readAllLines(calls).size();
    }

    private void script(String name, String text) throws IOException {
        Path file = bin.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("CALLS", calls.toString());
        Process process = builder.start();
        process.getOutputStream().write("input".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
