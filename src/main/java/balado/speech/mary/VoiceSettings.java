package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.util.Map;
import java.util.Set;

/**
 * The numbers and switches of a voice, by the keys of MaryTTS's {@code voice.config}; what a voice does not say is as in most of the French voices.
 * Beside MaryTTS's, {@code durationScale} (0.1 … 3) makes a voice slower or, below 1, faster.
 */
final class VoiceSettings {

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
            Map.entry("in", "5"),
            Map.entry("durationScale", "1"));

    private VoiceSettings() {}

    static Set<String> keys() {
        return DEFAULTS.keySet();
    }

    /** What a voice says, or the default. */
    static String of(Voice voice, String key) {
        return voice.entry().settings().getOrDefault(key, DEFAULTS.get(key));
    }

    /**
     * The same as a number.
     *
     * @throws SpeechException when it is none
     */
    static double number(Voice voice, String key) throws SpeechException {
        try {
            return Double.parseDouble(of(voice, key));
        } catch (NumberFormatException e) {
            throw new SpeechException("voice " + voice.name() + " has a setting that is no number: " + key, e);
        }
    }
}
