package balado.speech.espeak;

import balado.speech.SpeechException;
import balado.speech.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts the library of the platform and the French data out of the piper-jni jar into a folder, once. The folder appears whole or not at all, so
 * that several processes may do this at once; it holds a list of its files with their checksums, and is made anew when one is not as listed.
 */
final class Unpacking {

    private static final String VERSION = "piper-jni-1.2.0-c0670df";
    private static final String DATA = "/espeak-ng-data.zip";
    private static final String LIST = "files.tsv";
    private static final String PREFIX = ".espeak-ng-";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path home;
    private final String library;

    private Unpacking(Path home, String library) {
        this.home = home;
        this.library = library;
    }

    /**
     * What a platform needs.
     *
     * @param cache the folder of all that can be unpacked again
     * @param system {@code os.name}
     * @param machine {@code os.arch}
     * @throws SpeechException when espeak-ng is not there for the platform
     */
    static Unpacking of(Path cache, String system, String machine) throws IOException {
        String name = system.toLowerCase(Locale.ROOT);
        String resource = Table.read(Unpacking.class, "platforms.tsv").stream()
                .filter(row -> name.startsWith(row.get(0)) && machine.equals(row.get(1)))
                .map(row -> row.get(2))
                .findFirst()
                .orElseThrow(() -> new SpeechException("the embedded voice does not run on " + system + " (" + machine
                        + "); install a MaryTTS voice with: balado voices install upmc-pierre-hsmm"));
        String platform = resource.substring(0, resource.indexOf('/'));
        return new Unpacking(cache.resolve("espeak-ng-" + VERSION + "-" + platform), resource);
    }

    /** The folder of the data, to which espeak-ng is pointed. */
    Path home() {
        return home;
    }

    Path library() {
        return home.resolve(library.substring(library.indexOf('/') + 1));
    }

    /** Unpacks what is not there or not whole. */
    void unpack() throws IOException {
        sweep();
        if (whole(home)) {
            return;
        }
        try {
            Files.createDirectories(home.getParent());
            Path beside = Files.createTempDirectory(home.getParent(), PREFIX);
            try {
                fill(beside);
                appear(beside);
            } finally {
                if (Files.exists(beside)) { // the disk is full, or another process was faster
                    delete(beside);
                }
            }
        } catch (IOException e) {
            throw new SpeechException(
                    "the embedded voice cannot be unpacked into " + home + ": " + e
                            + "; free some space or make the folder writable",
                    e);
        }
    }

    /** Deletes what processes left that were killed while they unpacked, which takes seconds: what is old belongs to nobody. */
    private void sweep() {
        Instant old = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(home.getParent())) {
            for (Path file : files.toList()) {
                boolean ours = file.getFileName().toString().startsWith(PREFIX);
                if (ours && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    delete(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return; // no cache yet, or another process sweeps too: the next one will
        }
    }

    private void fill(Path folder) throws IOException {
        List<String> list = new ArrayList<>();
        try (InputStream stream = resource("/" + library)) {
            list.add(write(stream, folder, library().getFileName().toString()));
        }
        Set<String> wanted = Table.read(Unpacking.class, "data.tsv").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        try (ZipInputStream zip = new ZipInputStream(resource(DATA))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.contains(entry.getName())) {
                    list.add(write(zip, folder, entry.getName()));
                }
            }
        }
        Files.write(folder.resolve(LIST), list, StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) throws IOException {
        return Optional.ofNullable(Unpacking.class.getResourceAsStream(name))
                .orElseThrow(() -> new IOException("no " + name + " on the class path"));
    }

    private static String write(InputStream stream, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(stream, file);
        return name + "\t" + checksum(file);
    }

    private static String checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        return Long.toHexString(crc.getValue());
    }

    /** Whether all listed files are there as they were written. */
    private static boolean whole(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isReadable(list)) {
            return false;
        }
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            Path file = folder.resolve(line.substring(0, Math.max(0, tab)));
            if (!Files.isRegularFile(file) || !checksum(file).equals(line.substring(tab + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Gives the filled folder its name. When another process was faster, its folder is as good; a damaged one makes way. */
    private void appear(Path beside) throws IOException {
        if (Files.exists(home) && !whole(home)) {
            delete(home);
        }
        try {
            Files.move(beside, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            if (!whole(home)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
