package balado.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is to be there after the power went. A file system may keep a rename and lose what was written before it: so the bytes are brought to the
 * disk first (fsync), then the name, by the folder that has it.
 */
final class Durable {

    private Durable() {}

    /** Brings the bytes of a file to the disk. */
    static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Brings the names in a folder to the disk, where the system can: Windows opens no folder, and writes its journal itself. */
    static void names(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // nothing is lost that was safe before
        }
    }

    /** Brings a folder of files to the disk. */
    static void folder(Path folder) throws IOException {
        for (Path file : FileTree.children(folder)) {
            if (Files.isRegularFile(file)) {
                file(file);
            }
        }
        names(folder);
    }
}
