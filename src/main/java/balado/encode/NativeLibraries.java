package balado.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.javacpp.Loader;

/**
 * The native libraries of FFmpeg. JavaCPP finds them, and unpacks them when they are not there yet; for that it reads the annotations of its classes anew
 * in each process, which takes longer than to encode a minute of speech. So the files that it found are noted beside them, and the next process loads
 * those. When one is not as it was, JavaCPP looks again.
 */
final class NativeLibraries {

    /** Set to false, it makes JavaCPP look for no library any more. */
    private static final String SWITCH = "org.bytedeco.javacpp.loadLibraries";

    /** Each needs those before it. */
    private static final List<String> STAGES = List.of("javacpp", "avutil", "swresample", "avcodec", "avformat");

    private NativeLibraries() {}

    /**
     * Loads them, once.
     *
     * @throws LinkageError when there are none for this system
     */
    static synchronized void load() {
        if (!Loader.isLoadLibraries()) {
            return;
        }
        Optional<Path> note = note();
        if (note.isEmpty() || !loadNoted(note.get())) {
            Loader.load(avformat.class);
            note.ifPresent(NativeLibraries::write);
            System.setProperty(SWITCH, "false");
        }
    }

    /** Where the files are noted: only at the user's home, where nobody else can write what is loaded here. */
    private static Optional<Path> note() {
        try {
            Path cache = Loader.getCacheDir().toPath().toAbsolutePath();
            URI jar = avformat.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return cache.startsWith(Path.of(System.getProperty("user.home")).toAbsolutePath())
                    ? Optional.of(cache.resolve("balado-" + Path.of(jar).getFileName() + ".txt"))
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean loadNoted(Path note) {
        List<Path> files = read(note);
        if (files.isEmpty()) {
            return false;
        }
        System.setProperty(SWITCH, "false"); // at once: classes that the libraries name would look for them
        try {
            files.forEach(file -> System.load(file.toString()));
            return true;
        } catch (LinkageError e) {
            System.clearProperty(SWITCH); // what is loaded already does not disturb JavaCPP
            return false;
        }
    }

    /** The files that a note names, if all are beside it and as they were; else none. */
    static List<Path> read(Path note) {
        try {
            List<Path> files = new ArrayList<>();
            for (String line : Files.readAllLines(note)) {
                Path file = Path.of(line.substring(line.indexOf('\t') + 1)).normalize();
                if (!file.startsWith(note.getParent()) || !line.equals(line(file))) {
                    return List.of();
                }
                files.add(file);
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            return List.of(); // no note yet, or a damaged one
        }
    }

    private static void write(Path note) {
        try {
            Path part = Files.createTempFile(note.getParent(), "balado-", ".part");
            try {
                Files.write(part, lines(Loader.getLoadedLibraries()));
                Files.move(part, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be written to: JavaCPP looks again the next time.
        }
    }

    /** A line a library, in the order in which they can be loaded. */
    private static List<String> lines(Map<String, String> loaded) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String library : loaded.keySet().stream().sorted(order()).toList()) {
            lines.add(line(Path.of(loaded.get(library))));
        }
        return lines;
    }

    /** What others need comes first, and a library before what joins it to Java. */
    static Comparator<String> order() {
        return Comparator.<String>comparingInt(name -> STAGES.stream()
                        .filter(name::contains)
                        .findFirst()
                        .map(STAGES::indexOf)
                        .orElse(-1))
                .thenComparing(name -> name.startsWith("jni"))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String line(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + "\t" + file;
    }
}
