package balado.stock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import marytts.config.VoiceConfig;
import marytts.exceptions.MaryConfigurationException;

/**
 * A French voice whose files lie in the folder that the system property {@code voice.folder} names, set up as its own {@code voice.config} does
 * (tag v5.2 of its repository). MaryTTS finds it as a service.
 */
public final class FolderVoice extends VoiceConfig {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("Ftd", "tree-dur.inf"),
            Map.entry("Ftf", "tree-lf0.inf"),
            Map.entry("Ftm", "tree-mgc.inf"),
            Map.entry("Fts", "tree-str.inf"),
            Map.entry("Fmd", "dur.pdf"),
            Map.entry("Fmf", "lf0.pdf"),
            Map.entry("Fmm", "mgc.pdf"),
            Map.entry("Fms", "str.pdf"),
            Map.entry("Fgvf", "gv-lf0-littend.pdf"),
            Map.entry("Fgvm", "gv-mgc-littend.pdf"),
            Map.entry("Fgvs", "gv-str-littend.pdf"),
            Map.entry("Fif", "mix_excitation_filters.txt"),
            Map.entry("trickyPhonesFile", "trickyPhones.txt"));

    private static final String DENNYS = "enst-dennys-hsmm";

    /** Reads nothing but the property; MaryTTS loads the models when it starts. */
    public FolderVoice() throws MaryConfigurationException {
        super(properties(folder()));
    }

    static Path folder() {
        return Path.of(System.getProperty("voice.folder")).toAbsolutePath();
    }

    static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static InputStream properties(Path folder) {
        String name = name(folder);
        String prefix = "voice." + name + ".";
        Properties config = new Properties();
        config.setProperty("name", name);
        config.setProperty("locale", "fr");
        config.setProperty("hmm.voices.list", name);
        numbers(name.equals(DENNYS)).forEach((key, value) -> config.setProperty(prefix + key, value));
        FILES.forEach((key, file) -> config.setProperty(prefix + key, folder.resolve(file).toString()));
        boolean usual = Files.exists(folder.resolve("features_example.pfeats"));
        String features = usual ? "features_example.pfeats" : "text_0324.pfeats";
        config.setProperty(prefix + "FeaFile", folder.resolve(features).toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            config.store(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Map<String, String> numbers(boolean dennys) {
        String iterations = dennys ? "200" : "100";
        return Map.ofEntries(
                Map.entry("wants.to.be.default", "0"),
                Map.entry("gender", "male"), // for those who look for a voice by gender; ours is looked up by name
                Map.entry("locale", "fr"),
                Map.entry("domain", "general"),
                Map.entry("samplingRate", "16000"),
                Map.entry("framePeriod", "80"),
                Map.entry("alpha", "0.42"),
                Map.entry("gamma", "0"),
                Map.entry("logGain", dennys ? "false" : "true"),
                Map.entry("beta", dennys ? "0.4" : "0.1"),
                Map.entry("useGV", "true"),
                Map.entry("useContextDependentGV", "true"),
                Map.entry("gvMethod", "gradient"),
                Map.entry("maxMgcGvIter", iterations),
                Map.entry("maxLf0GvIter", iterations),
                Map.entry("maxStrGvIter", "100"),
                Map.entry("gvweightMgc", "1.0"),
                Map.entry("gvweightLf0", "1.0"),
                Map.entry("gvweightStr", "1.0"),
                Map.entry("useMixExc", "true"),
                Map.entry("in", "5"),
                Map.entry("useAcousticModels", "true"),
                Map.entry("acousticModels", "duration F0"),
                Map.entry("duration.model", "hmm"),
                Map.entry("duration.attribute", "d"),
                Map.entry("F0.model", "hmm"),
                Map.entry("F0.attribute", "f0"));
    }
}
