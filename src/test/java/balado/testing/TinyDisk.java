package balado.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that a test makes small or read-only. Only root may mount, on Linux; for others the test is skipped. */
public final class TinyDisk implements AutoCloseable {

    private final Path place;

    private TinyDisk(Path place) {
        this.place = place;
    }

    /**
     * Mounts one.
     *
     * @param place an empty folder
     * @param options of tmpfs, such as {@code size=8m}
     */
    public static TinyDisk at(Path place, String options) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "no mount");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString()) == 0, "not permitted");
        return new TinyDisk(place);
    }

    /** Changes its options. */
    public void remount(String options) throws IOException, InterruptedException {
        assertEquals(0, run("mount", "-o", "remount," + options, place.toString()), options);
    }

    /** What a column of {@code df} says, such as {@code iused}; a number. */
    public long used(String column) throws IOException, InterruptedException {
        Process df = new ProcessBuilder("df", "-k", "--output=" + column, place.toString()).start();
        String text = new String(df.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, df.waitFor(), text);
        return Long.parseLong(
                text.lines().reduce((first, last) -> last).orElseThrow().strip());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", place.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
