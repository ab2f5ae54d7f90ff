package balado.voice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A mirror on disk. */
final class FolderTransport implements Transport {

    @Override
    public Content open(URI address, long offset) throws IOException {
        Path file = Path.of(address);
        try {
            InputStream bytes = Files.newInputStream(file);
            bytes.skipNBytes(offset);
            return new Content(offset, bytes);
        } catch (NoSuchFileException e) {
            throw new VoiceException("not found: " + file, e);
        } catch (IOException e) {
            throw new VoiceException("cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
