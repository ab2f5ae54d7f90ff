package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import marytts.exceptions.MaryConfigurationException;
import marytts.htsengine.HMMData;
import marytts.util.io.PropertiesAccessor;

/**
 * Has MaryTTS load the models of a voice. Its settings are those of MaryTTS's {@code voice.config} without the prefix {@code voice.<name>.}; what a voice
 * does not say is as in most of the French voices. Beside those, {@code featuresFile} names the example of context features, and
 * {@code durationScale} (0.1 … 3) makes a voice slower or, below 1, faster.
 */
final class StockVoice {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("samplingRate", "16000"),
            Map.entry("framePeriod", "80"),
            Map.entry("alpha", "0.42"),
            Map.entry("gamma", "0"),
            Map.entry("logGain", "true"),
            Map.entry("beta", "0.1"),
            Map.entry("useMixExc", "true"),
            Map.entry("useFourierMag", "false"),
            Map.entry("useGV", "true"),
            Map.entry("useContextDependentGV", "true"),
            Map.entry("gvMethod", "gradient"),
            Map.entry("maxMgcGvIter", "100"),
            Map.entry("maxLf0GvIter", "100"),
            Map.entry("maxStrGvIter", "100"),
            Map.entry("in", "5"));

    /** MaryTTS's keys of a voice's files, and how the files of the French voices are named. */
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

    private StockVoice() {}

    /** Reads every model into memory; about 10 MB a voice. */
    static HMMData load(Voice voice) throws IOException {
        String prefix = "voice." + voice.name() + ".";
        Properties config = new Properties();
        DEFAULTS.forEach((key, value) ->
                config.setProperty(prefix + key, voice.entry().settings().getOrDefault(key, value)));
        // The duration and F0 models speak for themselves: prosody does not come from outside.
        config.setProperty(prefix + "useAcousticModels", "false");
        VoiceFiles files = new VoiceFiles(voice);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            config.setProperty(prefix + file.getKey(), files.of(file.getValue()).toString());
        }
        config.setProperty(prefix + "FeaFile", files.features().toString());
        HMMData data = new HMMData();
        try {
            data.initHMMData(new PropertiesAccessor(config), voice.name());
        } catch (MaryConfigurationException e) {
            throw new SpeechException(
                    "voice " + voice.name() + " cannot be loaded from " + voice.folder() + ": " + e.getMessage()
                            + "; install it again with: balado voices install " + voice.name(),
                    e);
        }
        data.setDurationScale(Double.parseDouble(voice.entry().settings().getOrDefault("durationScale", "1")));
        return data;
    }
}
