package balado.speech;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deletes the oldest files of a folder until nine tenths of what it may hold are left. */
final class CacheSweep {

    private record Kept(Path file, long bytes, long time) {}

    private final Path folder;
    private final long most;

    CacheSweep(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    void run() throws IOException {
        List<Kept> files = files();
        long bytes = files.stream().mapToLong(Kept::bytes).sum();
        if (bytes <= most) {
            return;
        }
        files.sort(Comparator.comparingLong(Kept::time));
        for (Kept oldest : files) {
            if (bytes <= most / 10 * 9) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            bytes -= oldest.bytes();
        }
    }

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(new Kept(
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
                return FileVisitResult.CONTINUE;
            }

            /** Another process swept it away. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
