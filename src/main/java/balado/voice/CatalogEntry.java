package balado.voice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A voice that the catalogue knows.
 *
 * @param name unique, lower case: {@code upmc-pierre-hsmm}
 * @param engine which engine speaks it
 * @param speaker the name that transcripts and notes give to the voice: {@code Pierre}
 * @param gender of the voice
 * @param language BCP 47
 * @param licence SPDX identifier
 * @param attribution who is to be named, one line
 * @param settings what the engine needs to know beside the files
 * @param files what is to be installed; empty for a voice embedded in its engine
 */
public record CatalogEntry(
        String name,
        Engine engine,
        String speaker,
        Gender gender,
        String language,
        String licence,
        String attribution,
        Map<String, String> settings,
        List<VoiceFile> files) {

    /** Which engine speaks a voice. */
    public enum Engine {
        MARY,
        ESPEAK
    }

    /** Of a voice. */
    public enum Gender {
        FEMALE,
        MALE
    }

    public CatalogEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(gender, "gender");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(attribution, "attribution");
        settings = Map.copyOf(settings);
        files = List.copyOf(files);
    }

    /** Whether the voice needs no files of its own. */
    public boolean embedded() {
        return files.isEmpty();
    }
}
