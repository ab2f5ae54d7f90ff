package balado.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.voice.CatalogEntry;
import balado.voice.CatalogEntry.Engine;
import balado.voice.CatalogEntry.Gender;
import balado.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** MaryTTS voices from the mirror that {@code BALADO_VOICES_MIRROR} names, laid out {@code <voice>/<file>}. Without one, tests are skipped. */
public final class MaryVoices {

    private MaryVoices() {}

    /** A voice, or a skipped test. */
    public static Voice require(String name) {
        String mirror = System.getenv("BALADO_VOICES_MIRROR");
        assumeTrue(mirror != null && !mirror.contains("://"), "BALADO_VOICES_MIRROR names no folder of voices");
        Path folder = Path.of(mirror, name);
        assumeTrue(Files.isDirectory(folder), folder + " is not there");
        return of(name, folder);
    }

    /** A voice whose files lie in a folder. */
    public static Voice of(String name, Path folder) {
        Map<String, String> settings = name.equals("enst-dennys-hsmm")
                ? Map.of(
                        "logGain", "false",
                        "beta", "0.4",
                        "maxMgcGvIter", "200",
                        "maxLf0GvIter", "200",
                        "featuresFile", "text_0324.pfeats")
                : Map.of("logGain", "true", "beta", "0.1", "featuresFile", "features_example.pfeats");
        return new Voice(
                new CatalogEntry(
                        name, Engine.MARY, name, Gender.MALE, "fr", "CC-BY-SA-3.0", "none", settings, List.of()),
                folder);
    }
}
