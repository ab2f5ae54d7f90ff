package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevellerTest {

    private static final int RATE = 16_000;
    private static final int SECOND = RATE;

    @TempDir
    Path folder;

    /** A tone for each level, a second each, with pauses of 0.3 s that hold noise of −60 dB. */
    private GainCurve curve(double... levels) throws IOException {
        SpeechContour contour = new SpeechContour(RATE);
        for (double level : levels) {
            speak(contour, Sounds.sine(RATE, 1, 500, Sounds.amplitude(level), 0));
            contour.add(Sounds.sine(RATE, 0.3, 2000, Sounds.amplitude(-60), 0));
        }
        contour.finish();
        return drawn(contour);
    }

    private static void speak(SpeechContour contour, float[] samples) {
        BitSet speech = new BitSet();
        speech.set(0, samples.length);
        contour.add(samples, speech);
    }

    private GainCurve drawn(SpeechContour contour) throws IOException {
        Leveller leveller = new Leveller(contour, folder.resolve("gains.f32"));
        leveller.measure(true);
        leveller.settle();
        leveller.draw(true);
        return leveller.curve();
    }

    private static double decibels(GainCurve curve, double seconds) throws IOException {
        float[] sample = {1};
        try (GainReader reader = curve.read()) {
            reader.apply(sample, 1, Math.round(seconds * SECOND));
        }
        return 20 * Math.log10(sample[0]);
    }

    @ParameterizedTest
    @CsvSource({"-20, -20, 0", "-10, -30, 20", "-30, -10, -20", "-25, -20, -5"})
    void phrasesAreBroughtToOneLevel(double first, double second, double difference) throws IOException {
        GainCurve curve = curve(first, second, first, second);
        assertEquals(difference, decibels(curve, 1.8) - decibels(curve, 0.5), 0.1);
    }

    @Test
    void aPhraseKeepsOneGainUpToItsEdges() throws IOException {
        GainCurve curve = curve(-10, -30, -20);
        assertEquals(decibels(curve, 1.8), decibels(curve, 1.33), 0.3);
        assertEquals(decibels(curve, 1.8), decibels(curve, 2.27), 0.3);
    }

    @Test
    void aPauseIsNotRaisedAboveTheSpeechBesideIt() throws IOException {
        GainCurve curve = curve(-20, -30, -10, -20);
        for (double second = 0; second < 5.2; second += 0.01) {
            double greatest = Math.max(decibels(curve, second - 0.4), decibels(curve, second + 0.4));
            assertTrue(decibels(curve, second) <= greatest + 0.1, "at " + second);
        }
    }

    @Test
    void aWeakShortBitIsNotRaisedOnItsOwn() throws IOException {
        SpeechContour contour = new SpeechContour(RATE);
        double[][] parts = {{1, -20}, {0.2, 0}, {0.1, -45}, {0.2, 0}, {1, -20}};
        for (double[] part : parts) {
            if (part[1] == 0) {
                contour.add(new float[(int) (part[0] * RATE)]);
            } else {
                speak(contour, Sounds.sine(RATE, part[0], 500, Sounds.amplitude(part[1]), 0));
            }
        }
        GainCurve curve = drawn(contour);
        assertEquals(decibels(curve, 0.5), decibels(curve, 1.25), 0.5);
    }

    @Test
    void theGainIsBounded() throws IOException {
        GainCurve curve = curve(-10, -10, -10, -60);
        assertEquals(20, decibels(curve, 4.4) - decibels(curve, 0.5), 0.1);
    }

    /** Within a phrase nothing is faster than what a hand on a fader does: a jump of 20 dB takes about a second. */
    @Test
    void withinAPhraseTheGainIsSlow() throws IOException {
        SpeechContour contour = new SpeechContour(RATE);
        for (double level : new double[] {-10, -30, -10}) {
            speak(contour, Sounds.sine(RATE, 2, 500, Sounds.amplitude(level), 0));
        }
        GainCurve curve = drawn(contour);
        for (double second = 0.1; second < 6; second += 0.02) {
            double slope = (decibels(curve, second) - decibels(curve, second - 0.1)) / 0.1;
            assertTrue(Math.abs(slope) < 40, slope + " dB/s at " + second);
        }
        assertEquals(20, decibels(curve, 3) - decibels(curve, 0.5), 1.5);
    }

    @Test
    void withoutSpeechTheGainIsOne() throws IOException {
        SpeechContour contour = new SpeechContour(RATE);
        float[] hum = new float[RATE];
        Arrays.fill(hum, 0.1f);
        contour.add(hum);
        assertEquals(0, decibels(drawn(contour), 5000.0 / SECOND));
    }
}
