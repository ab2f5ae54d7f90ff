package balado.speech.mary;

import java.io.IOException;
import java.util.Arrays;

/** Lets the decision trees of a voice choose the states of an utterance; phones last as the models say, pauses as they are told to. */
final class ModelChooser {

    /** Above this a state has a voice. */
    private static final double VOICED = 0.5;

    private final VoiceModels models;
    private final ContextFeatures features;

    ModelChooser(VoiceModels models, Phones phones) throws IOException {
        this.models = models;
        this.features = new ContextFeatures(models.features(), phones);
    }

    States choose(Utterance utterance) {
        int count = utterance.segments().size() * models.states();
        States states = new States(
                models.states(),
                new int[count],
                new int[count],
                new int[count],
                new int[count],
                new boolean[count],
                new boolean[count]);
        double carried = 0;
        for (int segment = 0; segment < utterance.segments().size(); segment++) {
            byte[] context = features.codes(utterance, segment);
            carried = chooseDurations(utterance, segment, context, carried, states);
            chooseLeaves(segment, context, states);
        }
        return states;
    }

    /**
     * Sets how long the states of a segment last, in whole frames.
     *
     * @param carried what rounding left over before
     * @return what it leaves over
     */
    private double chooseDurations(Utterance utterance, int segment, byte[] context, double carried, States states) {
        int[] durations = new int[models.states()];
        double left = carried;
        int leaf = models.duration().leaf(0, context) * models.states();
        for (int state = 0; state < durations.length; state++) {
            double length = models.duration().means()[0][leaf + state]
                    * models.settings().durationScale();
            durations[state] = Math.max(1, (int) (length + left + 0.5));
            left += length - durations[state];
        }
        boolean pause = utterance.segments().get(segment).pause();
        if (pause) {
            VoiceModels.Settings settings = models.settings();
            int millis = utterance.segments().get(segment).millis();
            stretch(durations, frames(millis, settings.sampleRate(), settings.framePeriod()));
        }
        int first = segment * models.states();
        for (int state = 0; state < durations.length; state++) {
            states.ends()[first + state] = states.start(first + state) + durations[state];
            states.pause()[first + state] = pause;
        }
        return pause ? 0 : left;
    }

    /**
     * Lets a pause last as long as it is to, in the proportions of its states.
     *
     * @param durations of its states in frames; changed
     * @param frames how long it is to last; at least one for each state
     */
    static void stretch(int[] durations, int frames) {
        int own = Arrays.stream(durations).sum();
        int most = Math.max(durations.length, frames);
        int given = 0;
        int passed = 0;
        for (int state = 0; state < durations.length; state++) {
            passed += durations[state];
            int until = state == durations.length - 1 ? most : (int) ((long) most * passed / own);
            durations[state] = Math.max(1, until - given);
            given += durations[state];
        }
    }

    /** So many milliseconds in frames. */
    static int frames(int millis, int sampleRate, int framePeriod) {
        return Math.round(millis * (float) sampleRate / (1000 * framePeriod));
    }

    private void chooseLeaves(int segment, byte[] context, States states) {
        int first = segment * models.states();
        for (int state = 0; state < models.states(); state++) {
            int leaf = models.pitch().leaf(state, context);
            states.pitch()[first + state] = leaf;
            states.voiced()[first + state] = models.pitch().voicing()[state][leaf] > VOICED;
            states.spectrum()[first + state] = models.spectrum().leaf(state, context);
            states.strengths()[first + state] = models.strengths().leaf(state, context);
        }
    }
}
