package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The band-pass filters of mixed excitation: a text of numbers, one a line behind comments, filter after filter. As MaryTTS applies them, a sample of
 * silence follows the first tap; so it does here, and the two can be compared sample by sample.
 */
final class BandFilters {

    private static final int BANDS = 5;

    /** No tap of a band-pass filter that neither strengthens nor weakens is larger. */
    private static final double LARGEST = 1;

    private BandFilters() {}

    /** Taps by band and delay. */
    static double[][] read(Path file) throws IOException {
        try {
            double[] taps = VoiceFiles.lines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .mapToDouble(line -> Double.parseDouble(line.strip()))
                    .toArray();
            int length = taps.length / BANDS;
            if (length == 0
                    || taps.length % BANDS != 0
                    || !Arrays.stream(taps).allMatch(tap -> Math.abs(tap) <= LARGEST)) {
                throw new SpeechException(file + " is damaged: it has not the filters of " + BANDS + " bands");
            }
            double[][] filters = new double[BANDS][length + 1];
            for (int band = 0; band < BANDS; band++) {
                filters[band][0] = taps[band * length];
                System.arraycopy(taps, band * length + 1, filters[band], 2, length - 1);
            }
            return filters;
        } catch (NumberFormatException e) {
            throw new SpeechException(file + " is damaged: " + e.getMessage(), e);
        }
    }
}
