package balado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} names every library that is there, in its version, with a licence, and no other. */
class ThirdPartyTest {

    /** Rows of the tables of libraries: {@code | group:artifact | version | licence |}. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("THIRD-PARTY.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() == 5 && cells.get(1).matches("[\\w.-]+:[\\w.-]+")) {
                assertEquals(null, rows.put(cells.get(1), cells.subList(2, 4)), cells.get(1) + " twice");
            }
        }
        return rows;
    }

    /** Libraries of the class path as {@code artifact version}, by the folders that Maven puts them in, wherever its repository lies. */
    private static Set<String> libraries() {
        Stream<String> path = ThirdPartyTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath)
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        Set<String> libraries = new TreeSet<>();
        path.filter(each -> each.endsWith(".jar")).map(Path::of).forEach(jar -> {
            String version = name(jar.getParent());
            String artifact = name(jar.getParent().getParent());
            if (name(jar).startsWith(artifact + "-" + version)) {
                libraries.add(artifact + " " + version);
            }
        });
        return libraries;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Test
    void everyLibraryIsListedInItsVersionAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>();
        table().forEach((name, cells) -> listed.add(name.substring(name.indexOf(':') + 1) + " " + cells.get(0)));
        Set<String> libraries = libraries();
        assertTrue(libraries.size() > 20, libraries.toString());
        assertEquals(libraries, listed, "run src/bench/third-party.py");
    }

    @Test
    void everyLibraryHasALicence() throws IOException {
        table().forEach((name, cells) -> assertFalse(cells.get(1).isEmpty(), name));
    }

    @Test
    void whatComesInsideIsNamed() throws IOException {
        String text = Files.readString(Path.of("THIRD-PARTY.md"));
        for (String each : List.of("Manrope", "espeak-ng", "LAME", "FFmpeg", "Wiktionary")) {
            assertTrue(text.contains("| " + each) || text.contains(" " + each), each);
        }
    }
}
