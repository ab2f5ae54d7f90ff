package balado.speech.mary;

import balado.speech.Sound;
import balado.speech.SpeechException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    private final Phones phones;
    private final ModelChooser chooser;
    private final Spectrum spectrum;

    Acoustics(HMMData data, Phones phones) throws IOException {
        this.data = data;
        this.phones = phones;
        this.chooser = new ModelChooser(data, phones);
        int order = data.getCartTreeSet().getMcepVsize() / HTSPStream.NUM;
        this.spectrum = new Spectrum(order, data.getAlpha(), data.getBeta());
        data.setBeta(0); // the post-filter is part of the spectrum
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
        ModelChooser.Choice choice = chooser.choose(utterance);
        double[] samples = calling(() -> {
            HTSParameterGeneration generation = new HTSParameterGeneration();
            generation.htsMaximumLikelihoodParameterGeneration(choice.models(), data);
            tame(generation.getMcepPst(), choice.models());
            if (utterance.asks()) {
                int rise = utterance.lastFullSyllable(phones).firstSegment();
                Melody.rise(
                        generation.getlf0Pst(),
                        generation.getVoicedArray(),
                        choice.ends().get(rise - 1));
            }
            return vocode(generation);
        });
        return new Rendering(
                sound(samples),
                choice.ends().stream().map(end -> end * data.getFperiod()).toList());
    }

    private double[] vocode(HTSParameterGeneration generation) throws Exception {
        return new HTSVocoder()
                .htsMLSAVocoder(
                        generation.getlf0Pst(),
                        generation.getMcepPst(),
                        generation.getStrPst(),
                        generation.getMagPst(),
                        generation.getVoicedArray(),
                        data,
                        null);
    }

    /** Takes back what is too much of the global variance. */
    private void tame(HTSPStream sharp, HTSUttModel models) throws Exception {
        HTSPStream blurred = new HTSPStream(sharp.getVsize(), sharp.getT(), FeatureType.MGC, 0);
        int frame = 0;
        for (int i = 0; i < models.getNumUttModel(); i++) {
            HTSModel model = models.getUttModel(i);
            for (int state = 0; state < data.getCartTreeSet().getNumStates(); state++) {
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
