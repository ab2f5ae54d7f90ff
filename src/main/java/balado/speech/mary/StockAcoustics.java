package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSVocoder;

/**
 * The acoustics of MaryTTS itself, as a reference for {@link HmmAcoustics}: its trees, parameter generation, post-filter and vocoder, fed with our
 * labels. Some vowels are far beyond full scale and ring.
 */
final class StockAcoustics implements Acoustics {

    private final HMMData data;
    private final StockChooser chooser;

    StockAcoustics(HMMData data, ContextFeatures features) {
        this.data = data;
        this.chooser = new StockChooser(data, features);
    }

    @Override
    public int sampleRate() {
        return data.getRate();
    }

    @Override
    public Rendering render(Utterance utterance) throws IOException {
        StockChooser.Choice choice = chooser.choose(utterance);
        HTSParameterGeneration generation = generate(choice);
        List<Integer> ends =
                choice.ends().stream().map(end -> end * data.getFperiod()).toList();
        return Rendering.of(vocode(generation), sampleRate(), ends);
    }

    /** The states that MaryTTS's trees choose. */
    StockChooser.Choice choose(Utterance utterance) {
        return chooser.choose(utterance);
    }

    /** The parameters that MaryTTS draws. */
    HTSParameterGeneration generate(StockChooser.Choice choice) throws IOException {
        return calling(() -> {
            HTSParameterGeneration generation = new HTSParameterGeneration();
            generation.htsMaximumLikelihoodParameterGeneration(choice.models(), data);
            return generation;
        });
    }

    /** The samples that MaryTTS makes of parameters. */
    double[] vocode(HTSParameterGeneration generation) throws IOException {
        return calling(() -> new HTSVocoder()
                .htsMLSAVocoder(
                        generation.getlf0Pst(),
                        generation.getMcepPst(),
                        generation.getStrPst(),
                        generation.getMagPst(),
                        generation.getVoicedArray(),
                        data,
                        null));
    }

    /** MaryTTS declares {@code throws Exception}; a task run in this thread tells apart what happened. */
    private static <T> T calling(Callable<T> call) throws IOException {
        FutureTask<T> task = new FutureTask<>(call);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) { // it ends the program, whoever meets it
                throw error;
            }
            throw new SpeechException("MaryTTS failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException("speaking was interrupted", e);
        }
    }
}
