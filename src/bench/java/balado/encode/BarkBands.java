package balado.encode;

import java.util.Arrays;

/**
 * How sound is spread over the critical bands of hearing, frame by frame.
 *
 * @see <a href="https://doi.org/10.1121/1.1908630">Zwicker, Subdivision of the audible frequency range into critical bands, 1961</a>
 */
final class BarkBands {

    /** Hz. */
    private static final int[] EDGES = {
        0, 100, 200, 300, 400, 510, 630, 770, 920, 1080, 1270, 1480, 1720, 2000, 2320, 2700, 3150, 3700, 4400, 5300, 6400, 7700, 9500,
        12_000
    };

    static final int COUNT = EDGES.length - 1;

    /** Samples of a frame. */
    static final int FRAME = 1024;

    private final int[] bandOfBin = new int[FRAME / 2];
    private final double[] window = new double[FRAME];
    private final double[] real = new double[FRAME];
    private final double[] imaginary = new double[FRAME];

    /** Bands of sound at this rate, Hz: at most 24 000. */
    BarkBands(int sampleRate) {
        for (int bin = 0; bin < bandOfBin.length; bin++) {
            double frequency = (double) bin * sampleRate / FRAME;
            int band = 0;
            while (frequency >= EDGES[band + 1]) {
                band++;
            }
            bandOfBin[bin] = band;
        }
        for (int i = 0; i < FRAME; i++) {
            window[i] = (1 - Math.cos(2 * Math.PI * (i + 0.5) / FRAME)) / 2;
        }
    }

    /** The lower edge of a band, Hz. */
    static int lowerEdge(int band) {
        return EDGES[band];
    }

    /** The upper edge of a band, Hz. */
    static int upperEdge(int band) {
        return EDGES[band + 1];
    }

    /** The energy in each band of the frame that begins at a sample. */
    double[] energies(float[] samples, int start) {
        for (int i = 0; i < FRAME; i++) {
            real[i] = samples[start + i] * window[i];
        }
        Arrays.fill(imaginary, 0);
        transform();
        double[] energies = new double[COUNT];
        for (int bin = 0; bin < bandOfBin.length; bin++) {
            energies[bandOfBin[bin]] += real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        }
        return energies;
    }

    /** A fast Fourier transform in place. */
    private void transform() {
        for (int i = 0; i < FRAME; i++) {
            int j = Integer.reverse(i) >>> Integer.numberOfLeadingZeros(FRAME) + 1;
            if (i < j) {
                double kept = real[i];
                real[i] = real[j];
                real[j] = kept;
            }
        }
        for (int half = 1; half < FRAME; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cos = Math.cos(Math.PI * k / half);
                double sin = -Math.sin(Math.PI * k / half);
                for (int low = k; low < FRAME; low += 2 * half) {
                    butterfly(low, low + half, cos, sin);
                }
            }
        }
    }

    private void butterfly(int low, int high, double cos, double sin) {
        double re = real[high] * cos - imaginary[high] * sin;
        double im = real[high] * sin + imaginary[high] * cos;
        real[high] = real[low] - re;
        imaginary[high] = imaginary[low] - im;
        real[low] += re;
        imaginary[low] += im;
    }
}
