package balado.speech.mary;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From labels to sound with the hidden Markov models of a voice: the trees choose a model for each segment, maximum likelihood parameter
 * generation draws spectrum, strengths and F0 through them, and a mixed-excitation MLSA filter makes sound of those (Zen et al., "The HMM-based
 * speech synthesis system version 2.0", 2007). The models are shared and only read; everything else belongs to the call, so that calls may run
 * at once.
 */
final class HmmAcoustics implements Acoustics {

    private final VoiceModels models;
    private final Phones phones;
    private final ModelChooser chooser;
    private final ParameterGenerator generator;
    private final Spectrum spectrum;
    private final Vocoder vocoder;

    HmmAcoustics(VoiceModels models, Phones phones) throws IOException {
        this.models = models;
        this.phones = phones;
        this.chooser = new ModelChooser(models, phones);
        this.generator = new ParameterGenerator(models);
        this.spectrum = new Spectrum(
                models.order(), models.settings().alpha(), models.settings().beta());
        this.vocoder = new Vocoder(models);
    }

    @Override
    public int sampleRate() {
        return models.settings().sampleRate();
    }

    @Override
    public Rendering render(Utterance utterance) {
        States states = chooser.choose(utterance);
        ParameterGenerator.Draft draft = generator.generate(states);
        Parameters drawn = draft.sharp();
        if (utterance.asks()) {
            int rise = utterance.lastFullSyllable(phones).firstSegment();
            Melody.rise(drawn.pitch(), drawn.voiced(), states.segmentEnd(rise - 1));
        }
        double[][] tamed = spectrum.tame(draft.blurred(), drawn.spectrum());
        double[] samples = vocoder.synthesize(new Parameters(drawn.voiced(), drawn.pitch(), tamed, drawn.strengths()));
        List<Integer> ends = IntStream.range(0, utterance.segments().size())
                .map(segment -> states.segmentEnd(segment) * models.settings().framePeriod())
                .boxed()
                .toList();
        return Rendering.of(samples, sampleRate(), ends);
    }
}
