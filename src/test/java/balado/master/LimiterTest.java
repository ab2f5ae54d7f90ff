package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
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

    /** Bursts between seconds without any, in buffers of any length: what is passed over comes out as if each sample had been looked at. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 48, 100, 8192, 10_000})
    void passingOverQuietBlocksChangesNoSample(int length) {
        Random random = new Random(length);
        Limiter limiter = new Limiter(8000, CEILING);
        EachSample reference = new EachSample(8000);
        float[] samples = new float[160_000];
        for (int i = 0; i < samples.length; i++) {
            boolean burst = i / 24_000 % 2 == 1 && random.nextInt(300) == 0;
            samples[i] = (float) ((burst ? 0.7 : 0.1) * random.nextGaussian());
        }
        for (int from = 0; from < samples.length; from += length) {
            float[] buffer = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + length));
            limiter.apply(buffer, buffer.length);
            for (int i = 0; i < buffer.length; i++) {
                assertEquals(reference.next(samples[from + i]), buffer[i], "sample " + (from + i));
            }
        }
    }

    /** The limiter of the paper, a sample at a time. */
    private static final class EachSample {

        private final TruePeak truePeak = new TruePeak();
        private final SlidingMinimum minimum;
        private final double[] gains;
        private final ArrayDeque<Float> delayed = new ArrayDeque<>();
        private final double release;
        private double gainSum;
        private double held = 1;
        private int at;

        EachSample(int sampleRate) {
            gains = new double[sampleRate / 200];
            Arrays.fill(gains, 1);
            gainSum = gains.length;
            minimum = new SlidingMinimum(gains.length + 1);
            release = 1 - Math.exp(-1 / (0.060 * sampleRate));
            delayed.addAll(Collections.nCopies(gains.length + TruePeak.DELAY - 1, 0f));
        }

        float next(float sample) {
            truePeak.take(new float[] {sample}, 0, 1);
            double wanted = minimum.next(Math.min(1, CEILING / truePeak.peak(0)));
            held = wanted < held ? wanted : held + (wanted - held) * release;
            gainSum += held - gains[at];
            gains[at] = held;
            at = (at + 1) % gains.length;
            delayed.add(sample);
            return (float) (delayed.remove() * (gainSum * (1.0 / gains.length)));
        }
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
