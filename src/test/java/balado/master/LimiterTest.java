package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimiterTest {

    private static final double CEILING = 0.5;

    @Test
    void leavesAloneWhatIsBelowTheCeiling() {
        Limiter limiter = new Limiter(16_000, CEILING);
        float[] sine = Sounds.sine(16_000, 1, 440, 0.49, 0);
        float[] out = sine.clone();
        limiter.apply(out, out.length);
        for (int i = 0; i < sine.length; i++) {
            assertEquals(i < limiter.delay() ? 0 : sine[i - limiter.delay()], out[i], 1e-7f);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTruePeakPasses(long seed) {
        Random random = new Random(seed);
        Limiter limiter = new Limiter(16_000, CEILING);
        LoudnessMeter meter = new LoudnessMeter(16_000);
        double level = 0.1;
        float[] samples = new float[160_000];
        for (int i = 0; i < samples.length; i++) {
            level = i % 1600 == 0 ? 2.5 * random.nextDouble() : level;
            double burst = random.nextInt(900) == 0 ? 4 * random.nextGaussian() : 0;
            samples[i] = (float) (level * (random.nextDouble() - 0.5) + burst);
        }
        limiter.apply(samples, samples.length);
        meter.add(samples, samples.length);
        double excess = meter.loudness().truePeak() - 20 * Math.log10(CEILING);
        assertTrue(excess < 0.3, "dB too much: " + excess);
    }

    @Test
    void theGainComesBack() {
        Limiter limiter = new Limiter(16_000, CEILING);
        float[] samples = new float[16_000];
        Arrays.fill(samples, 0.1f);
        samples[100] = 4;
        limiter.apply(samples, samples.length);
        assertEquals(0.1f, samples[samples.length - 1], 1e-4f);
    }
}
