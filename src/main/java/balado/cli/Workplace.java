package balado.cli;

import balado.produce.ProgressListener;
import balado.produce.VoiceFinder;
import balado.voice.CatalogEntry;
import balado.voice.VoiceCatalog;
import balado.voice.VoiceException;
import balado.voice.VoiceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things are kept on this machine, by environment and convention. */
final class Workplace {

    /** Four hours of speech. */
    private static final String SENTENCE_MEGABYTES = "1024";

    private Workplace() {}

    /** The voices, to be fetched from {@code BALADO_VOICES_MIRROR} when it is set. */
    static VoiceFinder voices(Terminal terminal, ProgressListener progress) throws IOException {
        return voices(terminal, Optional.empty(), progress);
    }

    /** The voices, to be fetched from this mirror if given. */
    static VoiceFinder voices(Terminal terminal, Optional<String> mirror, ProgressListener progress)
            throws IOException {
        return new VoiceFinder(
                VoiceCatalog.load(),
                new VoiceStore(voicesFolder(terminal)),
                mirror.or(() -> terminal.variable("BALADO_VOICES_MIRROR")),
                progress);
    }

    /** A voice of this name; an unknown one is wrong usage. */
    static CatalogEntry entry(VoiceCatalog catalog, String name) throws IOException {
        try {
            return catalog.find(name);
        } catch (VoiceException e) {
            throw new UsageException(e);
        }
    }

    /** {@code BALADO_VOICES}, else {@code voices/} beside the launcher when it can be written, else the user's data folder. */
    private static Path voicesFolder(Terminal terminal) {
        return terminal.variable("BALADO_VOICES")
                .map(Path::of)
                .or(() -> terminal.home().map(home -> home.resolve("voices")).filter(Files::isWritable))
                .orElseGet(() -> dataFolder(terminal).resolve("voices"));
    }

    /** How many bytes of spoken sentences are kept: {@code BALADO_CACHE_MB} megabytes. */
    static long sentenceBytes(Terminal terminal) throws UsageException {
        String megabytes = terminal.variable("BALADO_CACHE_MB").orElse(SENTENCE_MEGABYTES);
        if (!megabytes.matches("\\d{1,9}")) {
            throw new UsageException("BALADO_CACHE_MB=" + megabytes + ": write a number of megabytes, 0 for no cache");
        }
        return Long.parseLong(megabytes) << 20;
    }

    /** The user's folder for what can be made anew, by the XDG base directory specification. */
    static Path cacheFolder(Terminal terminal) {
        return terminal.variable("XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> userHome(terminal).resolve(".cache"))
                .resolve("balado");
    }

    private static Path dataFolder(Terminal terminal) {
        return terminal.variable("XDG_DATA_HOME")
                .map(Path::of)
                .orElseGet(() -> userHome(terminal).resolve(".local/share"))
                .resolve("balado");
    }

    private static Path userHome(Terminal terminal) {
        return Path.of(terminal.variable("HOME").orElseGet(() -> System.getProperty("user.home")));
    }
}
