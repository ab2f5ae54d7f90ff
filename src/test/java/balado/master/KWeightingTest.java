package balado.master;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KWeightingTest {

    @Test
    void at48kHzItHasTheCoefficientsOfTheStandard() {
        assertArrayEquals(
                new double[] {1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
                },
                coefficients(KWeighting.shelf(48_000)),
                1e-12);
        assertArrayEquals(
                new double[] {1, -2, 1, -1.99004745483398, 0.99007225036621},
                coefficients(KWeighting.highPass(48_000)),
                1e-12);
    }

    /** What the filter of 48 kHz does to a tone, the filters of other rates do. */
    @ParameterizedTest
    @CsvSource({
        "16000, 60",
        "16000, 300",
        "16000, 997",
        "16000, 2500",
        "16000, 5000",
        "22050, 60",
        "22050, 997",
        "22050, 2500",
        "22050, 7000",
        "24000, 60",
        "24000, 997",
        "24000, 2500",
        "24000, 7000"
    })
    void itSoundsTheSameAtOtherRates(int sampleRate, double hertz) {
        assertEquals(gain(48_000, hertz), gain(sampleRate, hertz), 0.25);
    }

    private static double gain(int sampleRate, double hertz) {
        KWeighting weighting = new KWeighting(sampleRate);
        float[] sine = Sounds.sine(sampleRate, 2, hertz, 1, 0);
        weighting.power(sine, 0, sine.length / 2);
        double sum = weighting.power(sine, sine.length / 2, sine.length);
        return 10 * Math.log10(sum / (sine.length / 2.0) * 2);
    }

    private static double[] coefficients(Biquad filter) {
        return new double[] {filter.b0(), filter.b1(), filter.b2(), filter.a1(), filter.a2()};
    }
}
