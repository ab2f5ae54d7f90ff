package balado.voice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The voices that can be had. Immutable. */
public final class VoiceCatalog {

    private final List<CatalogEntry> entries;
    private final CatalogEntry defaultVoice;

    /**
     * A catalogue of these voices.
     *
     * @throws IllegalArgumentException when none of them has the default's name or is embedded
     */
    public VoiceCatalog(List<CatalogEntry> entries, String defaultName) {
        this.entries = List.copyOf(entries);
        this.defaultVoice = this.entries.stream()
                .filter(entry -> entry.name().equals(defaultName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no voice " + defaultName));
        if (this.entries.stream().noneMatch(CatalogEntry::embedded)) {
            throw new IllegalArgumentException("no embedded voice");
        }
    }

    /** The catalogue that comes with the program. */
    public static VoiceCatalog load() {
        return new CatalogReader().read();
    }

    /** All voices, the preferred ones first. */
    public List<CatalogEntry> entries() {
        return entries;
    }

    /** The voice that speaks when none is named. */
    public CatalogEntry defaultVoice() {
        return defaultVoice;
    }

    /** The voice that needs no download. */
    public CatalogEntry embeddedVoice() {
        return entries.stream().filter(CatalogEntry::embedded).findFirst().orElseThrow();
    }

    /**
     * The voice of this name.
     *
     * @throws VoiceException when there is none, naming those that may be meant
     */
    public CatalogEntry find(String name) throws VoiceException {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new VoiceException(unknown(name)));
    }

    private String unknown(String name) {
        String written = name.strip().toLowerCase(Locale.ROOT);
        List<String> names = entries.stream().map(CatalogEntry::name).toList();
        String near =
                names.stream().filter(each -> NearName.isNear(written, each)).collect(Collectors.joining(" or "));
        String hint = near.isEmpty() ? "the voices are " + String.join(", ", names) : "do you mean " + near + "?";
        return "no voice is called '" + name + "'; " + hint;
    }
}
