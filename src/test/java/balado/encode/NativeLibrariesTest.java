package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries are looked for once, and found again without looking; in processes of their own, as a process loads them once. */
class NativeLibrariesTest {

    /** Loads them and says what they are. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws EncodeException {
            Ffmpeg.load();
            Ffmpeg.load();
            System.out.println("loaded " + avutil.av_version_info().getString());
            System.exit(0);
        }
    }

    @TempDir
    Path home;

    /** What a process says that loads them, with what JavaCPP does. */
    private String run() throws IOException, InterruptedException {
        Path said = home.resolve("said.txt");
        int exitCode = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + home,
                        "-Dorg.bytedeco.javacpp.logger.debug=true",
                        "-cp",
                        Stream.of(Child.class, Ffmpeg.class, avutil.class, Loader.class)
                                        .map(NativeLibrariesTest::place)
                                        .collect(Collectors.joining(File.pathSeparator))
                                + File.pathSeparator
                                + platformJars(),
                        Child.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String all = Files.readString(said);
        assertEquals(0, exitCode, all);
        assertTrue(all.lines().anyMatch(line -> line.startsWith("loaded ")), all);
        return all;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jars that hold the libraries. */
    private static String platformJars() {
        String platform = Loader.getPlatform();
        return Stream.of(
                        "/org/bytedeco/ffmpeg/" + platform + "/" + System.mapLibraryName("jniavutil"),
                        "/org/bytedeco/javacpp/" + platform + "/" + System.mapLibraryName("jnijavacpp"))
                .map(name -> NativeLibrariesTest.class.getResource(name).getPath())
                .map(path -> Path.of(URI.create(path.substring(0, path.indexOf("!/"))))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path note() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".javacpp/cache"))) {
            Optional<Path> note =
                    files.filter(file -> file.toString().endsWith(".txt")).findFirst();
            return note.orElseThrow();
        }
    }

    private static boolean looked(String said) {
        return said.contains("Debug: Loading ");
    }

    @Test
    void areFoundAgainWithoutLooking() throws IOException, InterruptedException {
        assertTrue(looked(run()));
        List<Path> noted = NativeLibraries.read(note());
        assertTrue(noted.size() >= 9, noted::toString);
        assertFalse(looked(run()));

        Path changed = noted.get(noted.size() - 1);
        Files.write(changed, new byte[] {1, 2, 3});
        assertEquals(List.of(), NativeLibraries.read(note()));
        assertTrue(looked(run()), "JavaCPP mends its files");
        assertEquals(noted, NativeLibraries.read(note()));

        Files.delete(noted.get(0));
        assertTrue(looked(run()));
        assertFalse(looked(run()));
    }

    @Test
    void whatNeedsAnotherComesBehindIt() {
        List<String> names = Stream.of(
                        "jniavcodec", "jnijavacpp", "swresample@.5", "jniavutil", "avcodec@.61", "drm@.2", "avutil@.59")
                .sorted(NativeLibraries.order())
                .toList();
        assertEquals(
                List.of(
                        "drm@.2",
                        "jnijavacpp",
                        "avutil@.59",
                        "jniavutil",
                        "swresample@.5",
                        "avcodec@.61",
                        "jniavcodec"),
                names);
    }

    @Test
    void noNoteLeadsElsewhereOrToAnotherFile() throws IOException {
        Path cache = Files.createDirectory(home.resolve("cache"));
        Path library = Files.write(cache.resolve("library"), new byte[5]);
        Files.setLastModifiedTime(library, FileTime.fromMillis(1000));
        Path outside = Files.write(home.resolve("library"), new byte[5]);
        Files.setLastModifiedTime(outside, FileTime.fromMillis(1000));
        Path note = cache.resolve("note.txt");
        assertEquals(List.of(), NativeLibraries.read(note), "no note");
        for (String wrong : List.of(
                "5 1000\t" + outside,
                "5 1000\t" + cache.resolve("../library"),
                "6 1000\t" + library,
                "5 1001\t" + library,
                "5 1000\t" + cache.resolve("gone"),
                "5 1000\t\0",
                "",
                "5 1000\t" + library + "\n7 1000\t" + library)) {
            Files.writeString(note, wrong);
            assertEquals(List.of(), NativeLibraries.read(note), wrong);
        }
        Files.writeString(note, "5 1000\t" + library + "\n");
        assertEquals(List.of(library), NativeLibraries.read(note));
    }
}
