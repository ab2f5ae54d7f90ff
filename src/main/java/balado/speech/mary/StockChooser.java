package balado.speech.mary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureVector;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSUttModel;

/** {@link ModelChooser} with the trees as MaryTTS reads them. */
final class StockChooser {

    private final HMMData data;
    private final ContextFeatures features;

    StockChooser(HMMData data, ContextFeatures features) {
        this.data = data;
        this.features = features;
    }

    /**
     * The models of an utterance.
     *
     * @param ends behind the last frame of each segment
     */
    record Choice(HTSUttModel models, List<Integer> ends) {}

    Choice choose(Utterance utterance) {
        HTSUttModel models = new HTSUttModel();
        List<Integer> ends = new ArrayList<>();
        double carried = 0;
        for (int i = 0; i < utterance.segments().size(); i++) {
            HTSModel model = choose(utterance, i, carried);
            carried = utterance.segments().get(i).pause() ? 0 : model.getDurError();
            models.addUttModel(model);
            models.setNumModel(models.getNumModel() + 1);
            models.setNumState(models.getNumState() + states());
            models.setTotalFrame(models.getTotalFrame() + model.getTotalDur());
            models.setLf0Frame(models.getLf0Frame() + model.getNumVoiced());
            ends.add(models.getTotalFrame());
        }
        return new Choice(models, ends);
    }

    private FeatureVector vector(Utterance utterance, int segment) {
        FeatureDefinition definition = data.getFeatureDefinition();
        List<String> values = features.values(utterance, segment);
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = definition.getFeatureValueAsByte(i, values.get(i));
        }
        return definition.toFeatureVector(0, bytes, new short[0], new float[0]);
    }

    /** {@code carried} is what rounding the durations before to whole frames left over. */
    private HTSModel choose(Utterance utterance, int segment, double carried) {
        FeatureDefinition definition = data.getFeatureDefinition();
        CartTreeSet trees = data.getCartTreeSet();
        FeatureVector vector = vector(utterance, segment);
        HTSModel model = new HTSModel(states());
        model.setPhoneName(utterance.segments().get(segment).phone());
        trees.searchDurInCartTree(model, vector, data, carried);
        if (utterance.segments().get(segment).pause()) {
            model.setGvSwitch(!data.getUseContextDependentGV());
            last(model, utterance.segments().get(segment).millis());
        }
        trees.searchLf0InCartTree(model, vector, definition, data.getUV());
        trees.searchMgcInCartTree(model, vector, definition);
        trees.searchStrInCartTree(model, vector, definition);
        return model;
    }

    private void last(HTSModel model, int millis) {
        int[] durations = IntStream.range(0, states()).map(model::getDur).toArray();
        ModelChooser.stretch(durations, ModelChooser.frames(millis, data.getRate(), data.getFperiod()));
        IntStream.range(0, states()).forEach(state -> model.setDur(state, durations[state]));
        model.setTotalDur(IntStream.of(durations).sum());
    }

    private int states() {
        return data.getCartTreeSet().getNumStates();
    }
}
