package balado.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that is replaced whole: written beside, brought to the disk, then renamed. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Gives a file these bytes; one that has them is not touched. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        if (has(file, bytes)) {
            Files.deleteIfExists(beside); // of a run that was cut short
            return;
        }
        try {
            Files.deleteIfExists(beside); // a link that somebody put there is not written through
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Durable.file(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether a file has these bytes. */
    static boolean has(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
