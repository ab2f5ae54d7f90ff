package balado.speech.mary;

import balado.speech.Sound;
import balado.speech.SpeechException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureVector;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HMMData;
import marytts.htsengine.HMMData.FeatureType;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSPStream;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSUttModel;
import marytts.htsengine.HTSVocoder;

/**
 * From labels to sound with the hidden Markov models of a voice: the trees choose a model for each segment, maximum likelihood parameter
 * generation draws spectrum, strengths and F0 through them, and a mixed-excitation MLSA filter makes sound of those (Zen et al., "The HMM-based
 * speech synthesis system version 2.0", 2007). The models are shared and only read; everything else belongs to the call, so that calls may run
 * at once. The vocoder's noise is seeded anew by each call.
 */
final class Acoustics {

    /** The models speak in the units of the 16-bit recordings that they were trained on. */
    private static final double FULL_SCALE = 32768;

    private final HMMData data;
    private final ContextFeatures features;
    private final Spectrum spectrum;

    Acoustics(HMMData data, Phones phones) throws IOException {
        this.data = data;
        this.features = new ContextFeatures(data.getFeatureDefinition(), phones);
        int order = data.getCartTreeSet().getMcepVsize() / HTSPStream.NUM;
        this.spectrum = new Spectrum(order, data.getAlpha(), data.getBeta());
    }

    /** Hz. */
    int sampleRate() {
        return data.getRate();
    }

    /**
     * Sound and where its segments end.
     *
     * @param sound not clipped
     * @param ends behind the last sample of each segment
     */
    record Rendering(Sound sound, List<Integer> ends) {}

    Rendering render(Utterance utterance) throws IOException {
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
            ends.add(models.getTotalFrame() * data.getFperiod());
        }
        return new Rendering(sound(vocode(models)), ends);
    }

    private HTSModel choose(Utterance utterance, int segment, double carried) {
        FeatureDefinition definition = data.getFeatureDefinition();
        CartTreeSet trees = data.getCartTreeSet();
        FeatureVector vector = features.at(utterance, segment);
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

    /** Lets a pause last as long as it is to, in the proportions of its states. */
    private void last(HTSModel model, int millis) {
        int own = model.getTotalDur();
        int frames = Math.max(states(), Math.round(millis * (float) data.getRate() / (1000 * data.getFperiod())));
        int given = 0;
        int passed = 0;
        for (int state = 0; state < states(); state++) {
            passed += model.getDur(state);
            int until = state == states() - 1 ? frames : (int) ((long) frames * passed / own);
            int duration = Math.max(1, until - given);
            model.setDur(state, duration);
            given += duration;
        }
        model.setTotalDur(given);
    }

    private int states() {
        return data.getCartTreeSet().getNumStates();
    }

    private double[] vocode(HTSUttModel models) throws IOException {
        return calling(() -> {
            HTSParameterGeneration generation = new HTSParameterGeneration();
            generation.htsMaximumLikelihoodParameterGeneration(models, data);
            tame(generation.getMcepPst(), models);
            return new HTSVocoder()
                    .htsMLSAVocoder(
                            generation.getlf0Pst(),
                            generation.getMcepPst(),
                            generation.getStrPst(),
                            generation.getMagPst(),
                            generation.getVoicedArray(),
                            data,
                            null);
        });
    }

    /** Takes back what is too much of the global variance. */
    private void tame(HTSPStream sharp, HTSUttModel models) throws Exception {
        HTSPStream blurred = new HTSPStream(sharp.getVsize(), sharp.getT(), FeatureType.MGC, 0);
        int frame = 0;
        for (int i = 0; i < models.getNumUttModel(); i++) {
            HTSModel model = models.getUttModel(i);
            for (int state = 0; state < states(); state++) {
                for (int end = frame + model.getDur(state); frame < end; frame++) {
                    blurred.setMseq(frame, model.getMean(FeatureType.MGC, state));
                    blurred.setVseq(frame, model.getVariance(FeatureType.MGC, state));
                }
            }
        }
        blurred.fixDynFeatOnBoundaries();
        blurred.mlpg(data, false);
        for (int t = 0; t < sharp.getT(); t++) {
            double[] tamed = spectrum.tame(blurred.getParVec(t), sharp.getParVec(t));
            for (int m = 0; m < tamed.length; m++) {
                sharp.setPar(t, m, tamed[m]);
            }
        }
    }

    private Sound sound(double[] samples) {
        float[] rounded = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            rounded[i] = (float) (samples[i] / FULL_SCALE);
        }
        return Sound.owning(rounded, sampleRate());
    }

    /** MaryTTS declares {@code throws Exception}; a task run in this thread tells apart what happened. */
    private static <T> T calling(Callable<T> call) throws IOException {
        FutureTask<T> task = new FutureTask<>(call);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new SpeechException("MaryTTS failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException("speaking was interrupted", e);
        }
    }
}
