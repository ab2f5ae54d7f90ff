package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectrumTest {

    private static final double ALPHA = 0.42;

    private final Spectrum spectrum = new Spectrum(5, ALPHA, 0);

    @Test
    void leavesAFrameThatTheFilterBears() {
        double[] frame = {3, 1, -0.5, 0.2, 0.1};
        assertArrayEquals(frame, tame(spectrum, frame, frame), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 0", "10, 0", "3, 0.4"})
    void holdsASharpFrameWithinTheFiltersReachAndAsLoudAsTheBlurredOne(double sharpness, double beta) {
        double[] blurred = {2, 1, 0.8, -0.6, 0.5};
        double[] sharp = {9, sharpness, 2 * sharpness, -sharpness, sharpness};
        double[] tamed = tame(new Spectrum(5, ALPHA, beta), blurred, sharp);
        assertTrue(swing(tamed) <= 5.6, () -> "swing " + swing(tamed));
        assertTrue(tamed[2] > blurred[2], "nothing of the sharpness is left");
        assertEquals(1, power(tamed) / power(blurred), 0.01);
    }

    @Test
    void givesUpSharpnessWhereTheBlurredFrameIsAtTheLimit() {
        double[] blurred = {0, 4, 3, 0, 0};
        double[] tamed = tame(spectrum, blurred, new double[] {0, 8, 6, 0, 0});
        assertArrayEquals(blurred, tamed, 1e-9);
    }

    private static double[] tame(Spectrum spectrum, double[] blurred, double[] sharp) {
        double[][] tamed = spectrum.tame(column(blurred), column(sharp));
        double[] frame = new double[tamed.length];
        for (int m = 0; m < frame.length; m++) {
            frame[m] = tamed[m][0];
        }
        return frame;
    }

    private static double[][] column(double[] frame) {
        double[][] column = new double[frame.length][];
        for (int m = 0; m < frame.length; m++) {
            column[m] = new double[] {frame[m]};
        }
        return column;
    }

    /** The largest distance from the gain, measured on a straight frequency axis. */
    private static double swing(double[] cepstrum) {
        double swing = 0;
        for (int i = 0; i <= 1000; i++) {
            swing = Math.max(swing, Math.abs(log(cepstrum, Math.PI * i / 1000) - cepstrum[0]));
        }
        return swing;
    }

    private static double power(double[] cepstrum) {
        double power = 0;
        for (int i = 0; i < 2000; i++) {
            power += Math.exp(2 * log(cepstrum, Math.PI * (i + 0.5) / 2000));
        }
        return power;
    }

    private static double log(double[] cepstrum, double frequency) {
        double warped = frequency + 2 * Math.atan(ALPHA * Math.sin(frequency) / (1 - ALPHA * Math.cos(frequency)));
        double sum = 0;
        for (int m = 0; m < cepstrum.length; m++) {
            sum += cepstrum[m] * Math.cos(m * warped);
        }
        return sum;
    }
}
