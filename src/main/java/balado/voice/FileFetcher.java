package balado.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** Brings one file into a folder: under its name only when size and hash are right, as {@code <name>.part} until then. */
final class FileFetcher {

    private static final int PIECE = 1 << 16;

    private final Transport transport;

    FileFetcher(Transport transport) {
        this.transport = transport;
    }

    /**
     * Fetches a file, or what is missing of it.
     *
     * @param progress told how many bytes are there
     * @throws VoiceException when the source does not give it or gives something else
     */
    void fetch(VoiceFile file, URI from, Path folder, LongConsumer progress) throws IOException {
        Path whole = folder.resolve(file.name());
        Path part = folder.resolve(file.name() + ".part");
        if (isRight(whole, file)) {
            progress.accept(file.bytes());
            return;
        }
        long begun = Files.exists(part) ? Files.size(part) : 0;
        download(file, from, part, begun < file.bytes() ? begun : 0, progress);
        if (begun > 0 && !isRight(part, file)) {
            download(file, from, part, 0, progress); // what was begun may have been another file
        }
        if (!isRight(part, file)) {
            Files.delete(part);
            throw new VoiceException("the file at " + from + " is not the one that the catalogue pins");
        }
        sync(part);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    private void download(VoiceFile file, URI from, Path part, long offset, LongConsumer progress) throws IOException {
        Transport.Content content = transport.open(from, offset);
        long there = content.offset();
        try (InputStream in = content.bytes();
                OutputStream out = there == 0 ? Files.newOutputStream(part) : append(part)) {
            byte[] piece = new byte[PIECE];
            int count = read(in, piece, from);
            while (count >= 0 && there <= file.bytes()) {
                out.write(piece, 0, count);
                there += count;
                progress.accept(Math.min(there, file.bytes()));
                count = read(in, piece, from);
            }
        }
        if (there < file.bytes()) {
            throw new VoiceException(from + " broke off after " + there + " of " + file.bytes() + " bytes");
        }
    }

    /** Brings the bytes to the disk before the name says that they are there: a machine may lose its power. */
    private static void sync(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static OutputStream append(Path part) throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.APPEND);
    }

    private static int read(InputStream in, byte[] piece, URI from) throws VoiceException {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new VoiceException(from + " broke off (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isRight(Path path, VoiceFile file) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == file.bytes()
                && Sha256.of(path).equals(file.sha256());
    }
}
