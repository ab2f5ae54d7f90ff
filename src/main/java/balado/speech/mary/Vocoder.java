package balado.speech.mary;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes sound of parameters: mixed excitation through an MLSA filter. Every utterance has the same noise. */
final class Vocoder {

    private static final long SEED = 1;

    /** Samples: 8 s at 16 kHz. */
    private static final int NOISE = 1 << 17;

    private final VoiceModels.Settings settings;
    private final double[][] filters;

    private final BandNoise noise;

    Vocoder(VoiceModels models) {
        this(models, new SplittableRandom(SEED), NOISE);
    }

    /** With noise of this generator, which begins anew after so many samples. */
    Vocoder(VoiceModels models, RandomGenerator random, int noise) {
        this.settings = models.settings();
        this.filters = models.filters();
        this.noise = new BandNoise(filters, random, noise, settings.framePeriod());
    }

    /** Samples in the units of the recordings that the voice was trained on; {@code framePeriod} a frame. */
    double[] synthesize(Parameters parameters) {
        int length = settings.framePeriod();
        double[][] powers = MlsaFilter.toPowers(parameters.spectrum(), settings.alpha());
        Excitation excitation = new Excitation(filters, noise, length);
        MlsaFilter filter = new MlsaFilter(parameters.spectrum().length, settings.alpha());
        double[] samples = new double[length];
        double[] sound = new double[parameters.frames() * length];
        int voiced = 0;
        for (int frame = 0; frame < parameters.frames(); frame++) {
            double period = 0;
            if (parameters.voiced()[frame]) {
                period = settings.sampleRate() / Math.exp(parameters.pitch()[voiced]);
                voiced++;
            }
            excitation.next(period, parameters.strengths(), frame, samples);
            filter.filter(samples, powers, frame);
            System.arraycopy(samples, 0, sound, frame * length, length);
        }
        return sound;
    }
}
