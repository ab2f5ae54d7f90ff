package balado.produce;

import balado.voice.CatalogEntry;
import balado.voice.Timeouts;
import balado.voice.Voice;
import balado.voice.VoiceCatalog;
import balado.voice.VoiceException;
import balado.voice.VoiceInstaller;
import balado.voice.VoiceSource;
import balado.voice.VoiceStore;
import java.io.IOException;
import java.util.Optional;

/** Finds the voice that is to speak, and fetches it when it is not there. */
public final class VoiceFinder {

    private final VoiceCatalog catalog;
    private final VoiceStore store;
    private final Optional<String> mirror;
    private final ProgressListener progress;

    /**
     * @param mirror a folder or an address laid out {@code <voice>/<file>}; empty for the voices' own addresses
     */
    public VoiceFinder(VoiceCatalog catalog, VoiceStore store, Optional<String> mirror, ProgressListener progress) {
        this.catalog = catalog;
        this.store = store;
        this.mirror = mirror;
        this.progress = progress;
    }

    public VoiceCatalog catalog() {
        return catalog;
    }

    /** The voice when it can speak now. */
    public Optional<Voice> installed(CatalogEntry entry) {
        return store.find(entry);
    }

    /** What is wrong with a voice that is installed: which file, and why. */
    public Optional<String> damage(CatalogEntry entry) {
        return store.damage(entry);
    }

    /** Fetches a voice. */
    public Voice install(CatalogEntry entry) throws IOException {
        progress.started("fetching voice " + entry.name());
        try {
            progress.noted("from " + mirror.orElse("where its maker publishes it") + " to " + store.folder(entry));
            VoiceSource source = mirror.isPresent() ? VoiceSource.mirror(mirror.get()) : VoiceSource.UPSTREAM;
            return new VoiceInstaller(store, source, Timeouts.DEFAULT)
                    .install(entry, (voice, file, done, total) -> progress.advanced(done, total));
        } finally {
            progress.ended();
        }
    }

    /**
     * The voice that was asked for, fetched if need be.
     *
     * @throws VoiceException when it is not installed and cannot be fetched
     */
    public Voice wanted(CatalogEntry entry, boolean offline) throws IOException {
        Optional<Voice> voice = installed(entry);
        Optional<String> damage = damage(entry);
        if (voice.isPresent() && damage.isEmpty()) {
            progress.noted(
                    "voice " + entry.name() + ": " + (entry.embedded() ? "embedded" : "in " + store.folder(entry)));
            return voice.get();
        }
        if (offline) {
            throw new VoiceException("voice " + entry.name()
                    + damage.map(fault -> " is damaged: " + fault)
                            .orElse(" is not installed and may not be fetched offline")
                    + "; run: balado voices install " + entry.name());
        }
        damage.ifPresent(
                fault -> progress.warning("voice " + entry.name() + " is damaged: " + fault + "; it is fetched again"));
        return install(entry);
    }

    /** The default voice, fetched if need be; where it cannot be reached the embedded one, with a warning that says how to get it. */
    public Voice byDefault(boolean offline) throws IOException {
        CatalogEntry preferred = catalog.defaultVoice();
        try {
            return wanted(preferred, offline);
        } catch (IOException e) {
            CatalogEntry embedded = catalog.embeddedVoice();
            progress.warning(e.getMessage() + "; speaking with " + embedded.name() + " instead");
            return store.find(embedded).orElseThrow(() -> e);
        }
    }
}
