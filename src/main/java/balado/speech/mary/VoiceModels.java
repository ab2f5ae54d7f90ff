package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All that is known of a voice: what its trees may ask, its models, and the numbers that its recordings were analysed with. Only read once it is
 * there, so that many utterances may be spoken from it at once.
 *
 * @param features what the trees ask
 * @param duration frames of each state
 * @param pitch log F0
 * @param spectrum mel-cepstra
 * @param strengths how much of a voice, 0 … 1, is in each band of the excitation
 * @param pitchVariance over an utterance, and so on
 * @param filters the bands' filters
 * @param settings the other numbers
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record VoiceModels(
        FeatureCodes features,
        StreamModel duration,
        StreamModel pitch,
        StreamModel spectrum,
        StreamModel strengths,
        GlobalVariance pitchVariance,
        GlobalVariance spectrumVariance,
        GlobalVariance strengthsVariance,
        double[][] filters,
        Settings settings) {

    /**
     * The numbers of a voice.
     *
     * @param sampleRate Hz
     * @param framePeriod samples
     * @param alpha warping of the frequency axis
     * @param beta strength of the post-filter
     * @param durationScale how much longer everything takes
     */
    record Settings(int sampleRate, int framePeriod, double alpha, double beta, double durationScale) {

        static Settings of(Voice voice) throws SpeechException {
            return new Settings(
                    (int) VoiceSettings.number(voice, "samplingRate"),
                    (int) VoiceSettings.number(voice, "framePeriod"),
                    VoiceSettings.number(voice, "alpha"),
                    VoiceSettings.number(voice, "beta"),
                    VoiceSettings.number(voice, "durationScale"));
        }
    }

    /** Reads the models of a voice. */
    static VoiceModels load(Voice voice) throws IOException {
        VoiceFiles files = new VoiceFiles(voice);
        FeatureCodes features = FeatureCodes.read(files.features());
        TreeReader trees = new TreeReader(features, files.of("trickyPhones.txt"));
        StreamModel duration = stream(files, trees, "dur");
        VoiceModels models = new VoiceModels(
                features,
                duration,
                stream(files, trees, "lf0"),
                stream(files, trees, "mgc"),
                stream(files, trees, "str"),
                GlobalVariance.read(files.of("gv-lf0-littend.pdf"), (int) VoiceSettings.number(voice, "maxLf0GvIter")),
                GlobalVariance.read(files.of("gv-mgc-littend.pdf"), (int) VoiceSettings.number(voice, "maxMgcGvIter")),
                GlobalVariance.read(files.of("gv-str-littend.pdf"), (int) VoiceSettings.number(voice, "maxStrGvIter")),
                BandFilters.read(files.of("mix_excitation_filters.txt")),
                Settings.of(voice));
        models.check(voice);
        return models;
    }

    private static StreamModel stream(VoiceFiles files, TreeReader trees, String name) throws IOException {
        List<DecisionTree> read = trees.read(files.of("tree-" + name + ".inf"));
        Path pdf = files.of(name + ".pdf");
        return StreamModel.read(read, pdf);
    }

    private void check(Voice voice) throws SpeechException {
        boolean fits = duration.states() == 1
                && pitch.states() == states()
                && spectrum.states() == states()
                && strengths.states() == states()
                && pitch.width() == Trajectory.WINDOWS
                && strengths.width() == filters.length * Trajectory.WINDOWS
                && pitch.voicing().length == states();
        if (!fits) {
            throw new SpeechException("the models of voice " + voice.name() + " in " + voice.folder()
                    + " do not fit each other; install it again with: balado voices install " + voice.name());
        }
    }

    /** States that a segment passes through. */
    int states() {
        return duration.width();
    }

    /** Number of mel-cepstral coefficients. */
    int order() {
        return spectrum.width() / Trajectory.WINDOWS;
    }
}
