package balado.speech.mary;

import java.util.stream.IntStream;

/** How far apart two sounds of the same length are, in dB, by the power in bands of 200 Hz and, for frames of 75 ms, 800 Hz, at 16 kHz. */
final class SpectralDistance {

    private static final int WINDOW = 512;
    private static final int HOP = 80;

    /** Frames whose spectra are averaged: noise of one frame alone differs by several dB from that of another. */
    private static final int SMOOTHED = 15;

    private static final int LONG_TERM_BANDS = 40;
    private static final int BANDS = 10;

    private static final double[] COSINES = IntStream.range(0, WINDOW)
            .mapToDouble(k -> Math.cos(2 * Math.PI * k / WINDOW))
            .toArray();
    private static final double[] SINES = IntStream.range(0, WINDOW)
            .mapToDouble(k -> Math.sin(2 * Math.PI * k / WINDOW))
            .toArray();

    private final double[] ours = new double[LONG_TERM_BANDS];
    private final double[] theirs = new double[LONG_TERM_BANDS];
    private double distance;
    private int frames;

    void add(double[] one, double[] other) {
        double[][] first = bands(one);
        double[][] second = bands(other);
        double loudest = 0;
        for (double[] frame : first) {
            loudest = Math.max(loudest, sum(frame));
        }
        for (int at = 0; at + SMOOTHED <= first.length; at += SMOOTHED) {
            double[] a = mean(first, at);
            double[] b = mean(second, at);
            for (int band = 0; band < LONG_TERM_BANDS; band++) {
                ours[band] += a[band];
                theirs[band] += b[band];
            }
            if (sum(a) > loudest * 1e-4) {
                distance += rms(narrow(a), narrow(b));
                frames++;
            }
        }
    }

    /** The largest difference of the average spectra. */
    double longTerm() {
        double largest = 0;
        for (int band = 0; band < LONG_TERM_BANDS; band++) {
            largest = Math.max(largest, Math.abs(10 * Math.log10(ours[band] / theirs[band])));
        }
        return largest;
    }

    /** The mean over frames that are not silent of the root mean square over bands. */
    double perFrame() {
        return distance / frames;
    }

    private static double rms(double[] one, double[] other) {
        double squares = 0;
        for (int band = 0; band < one.length; band++) {
            double difference = 10 * Math.log10(one[band] / other[band]);
            squares += difference * difference;
        }
        return Math.sqrt(squares / one.length);
    }

    private static double[] mean(double[][] frames, int at) {
        double[] mean = new double[LONG_TERM_BANDS];
        for (int frame = at; frame < at + SMOOTHED; frame++) {
            for (int band = 0; band < mean.length; band++) {
                mean[band] += frames[frame][band] / SMOOTHED;
            }
        }
        return mean;
    }

    private static double[] narrow(double[] wide) {
        double[] narrow = new double[BANDS];
        for (int band = 0; band < wide.length; band++) {
            narrow[band * BANDS / wide.length] += wide[band];
        }
        return narrow;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[][] bands(double[] samples) {
        int count = Math.max(0, (samples.length - WINDOW) / HOP);
        double[][] bands = new double[count][LONG_TERM_BANDS];
        for (int frame = 0; frame < count; frame++) {
            double[] real = new double[WINDOW];
            double[] imaginary = new double[WINDOW];
            for (int n = 0; n < WINDOW; n++) {
                real[n] = samples[frame * HOP + n] * (0.5 - 0.5 * COSINES[n]);
            }
            transform(real, imaginary);
            for (int k = 1; k < WINDOW / 2; k++) {
                int band = k * LONG_TERM_BANDS / (WINDOW / 2);
                bands[frame][band] += real[k] * real[k] + imaginary[k] * imaginary[k] + 1e-9;
            }
        }
        return bands;
    }

    /** The fast Fourier transform (Cooley and Tukey, 1965), in place. */
    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swap = real[i];
                real[i] = real[j];
                real[j] = swap;
            }
        }
        for (int length = 2; length <= size; length <<= 1) {
            for (int from = 0; from < size; from += length) {
                for (int k = 0; k < length / 2; k++) {
                    int turn = k * (size / length);
                    int low = from + k;
                    int high = low + length / 2;
                    double re = real[high] * COSINES[turn] + imaginary[high] * SINES[turn];
                    double im = imaginary[high] * COSINES[turn] - real[high] * SINES[turn];
                    real[high] = real[low] - re;
                    imaginary[high] = imaginary[low] - im;
                    real[low] += re;
                    imaginary[low] += im;
                }
            }
        }
    }
}
