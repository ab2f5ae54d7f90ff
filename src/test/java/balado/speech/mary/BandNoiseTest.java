package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BandNoiseTest {

    private static final double[][] FILTERS = {{0.5, 0.25, -0.125}, {0, 1, 0}};
    private static final int PERIOD = 5000;
    private static final int STRETCH = 80;

    private final BandNoise noise = new BandNoise(FILTERS, new Random(7), PERIOD, STRETCH);

    private double sample(int band, int at) {
        int begin = at / STRETCH * STRETCH;
        return noise.band(band)[noise.place(begin) + at - begin];
    }

    /** What the definition says, sample by sample, of noise drawn again and repeated; before the first sample there is silence. */
    @Test
    void isWhiteNoiseThatIsRepeatedThroughEachFilter() {
        Random random = new Random(7);
        double[] white = new double[PERIOD];
        for (int n = 0; n < PERIOD; n++) {
            white[n] = random.nextBoolean() ? 1 : -1;
        }
        for (int band = 0; band < FILTERS.length; band++) {
            for (int n = 0; n < 4 * PERIOD; n++) {
                double expected = 0;
                for (int k = 0; k < Math.min(n + 1, FILTERS[band].length); k++) {
                    expected += FILTERS[band][k] * white[(n - k) % PERIOD];
                }
                assertEquals(expected, sample(band, n), 1e-15, "band " + band + ", sample " + n);
            }
        }
    }

    @Test
    void longUtterancesNeedNoMoreOfIt() {
        int far = Integer.MAX_VALUE / STRETCH * STRETCH - STRETCH;
        assertTrue(noise.place(far) + STRETCH <= noise.band(0).length);
    }
}
