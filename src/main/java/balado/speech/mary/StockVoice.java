package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import marytts.exceptions.MaryConfigurationException;
import marytts.htsengine.HMMData;
import marytts.util.io.PropertiesAccessor;

/** Has MaryTTS load the models of a voice. Its settings are those of MaryTTS's {@code voice.config} without the prefix {@code voice.<name>.}. */
final class StockVoice {

    private StockVoice() {}

    /** Reads every model into memory; about 10 MB a voice. */
    static HMMData load(Voice voice) throws IOException {
        String prefix = "voice." + voice.name() + ".";
        Properties config = new Properties();
        for (String key : VoiceSettings.keys()) {
            config.setProperty(prefix + key, VoiceSettings.of(voice, key));
        }
        // The duration and F0 models speak for themselves: prosody does not come from outside.
        config.setProperty(prefix + "useAcousticModels", "false");
        VoiceFiles files = new VoiceFiles(voice);
        for (Map.Entry<String, String> file : VoiceFiles.BY_KEY.entrySet()) {
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
        data.setDurationScale(VoiceSettings.number(voice, "durationScale"));
        return data;
    }
}
