package balado.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where installed voices lie: a folder a voice.
 *
 * @param root the folder of those folders; need not exist
 */
public record VoiceStore(Path root) {

    public VoiceStore {
        root = root.toAbsolutePath().normalize();
    }

    /** Where the voice lies, or would lie. */
    public Path folder(CatalogEntry entry) {
        return root.resolve(entry.name());
    }

    /** The voice, if it can speak now: it is embedded, or all its files are there in their right sizes. */
    public Optional<Voice> find(CatalogEntry entry) {
        if (entry.embedded()) {
            return Optional.of(new Voice(entry, root));
        }
        Path folder = folder(entry);
        boolean complete = entry.files().stream().allMatch(file -> hasSize(folder.resolve(file.name()), file.bytes()));
        return complete ? Optional.of(new Voice(entry, folder)) : Optional.empty();
    }

    /**
     * What is wrong with an installed voice: the first of its files that is not the one the catalogue pins, and why. Empty when it may be loaded, and
     * when it is not installed at all.
     */
    public Optional<String> damage(CatalogEntry entry) {
        Path folder = folder(entry);
        return entry.embedded() || !Files.isDirectory(folder) ? Optional.empty() : new Seal(entry, folder).damage();
    }

    private static boolean hasSize(Path file, long bytes) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }
}
