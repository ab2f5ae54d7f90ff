package balado.voice;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A voice that can speak now.
 *
 * @param entry its line in the catalogue
 * @param folder where its files lie; for a voice that is embedded in an engine, the folder of installed voices, unused
 */
public record Voice(CatalogEntry entry, Path folder) {

    public Voice {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(folder, "folder");
    }

    public String name() {
        return entry.name();
    }
}
