package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruePeakTest {

    /** Bursts between silences, so that most blocks are passed over; what is asked of blocks is what is asked of each sample. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 47, 48, 49, 8192, 8193})
    void passingOverQuietBlocksMissesNoPeak(int length) {
        Random random = new Random(length);
        TruePeak blocks = new TruePeak();
        TruePeak single = new TruePeak();
        double peak = 0;
        double expected = 0;
        for (int round = 0; round < 40; round++) {
            float[] samples = new float[length];
            float level = random.nextFloat() * random.nextFloat();
            for (int i = 0; i < length; i++) {
                samples[i] =
                        random.nextInt(80) == 0 ? level * (float) random.nextGaussian() : 0.01f * random.nextFloat();
                single.take(samples, i, 1);
                expected = Math.max(expected, single.peak(0));
            }
            peak = blocks.greatest(samples, length, peak);
            assertEquals(expected, peak, "round " + round);
        }
    }
}
