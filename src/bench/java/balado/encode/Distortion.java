package balado.encode;

import java.util.Arrays;

/**
 * What an encoder did to sound, in Bark bands. Only what is there counts: frames of speech, and in them the bands that are no more than 60 dB below
 * the loudest.
 *
 * @param signalToNoise dB in each band, the mean over frames of a ratio that is held in −10 … 40
 * @param levelError dB in each band, root mean square over frames of how far its level is off
 * @param noiseToMask dB, the mean over frames and bands of noise by what the sound {@linkplain Masking hides}
 * @param disturbed share of the frames in which noise is 1.5 dB or more above that in some band
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record Distortion(double[] signalToNoise, double[] levelError, double noiseToMask, double disturbed) {

    private static final int HOP = BarkBands.FRAME / 2;
    private static final double LEAST_RATIO = -10;
    private static final double MOST_RATIO = 40;

    /** Of full scale, root mean square: below it is a pause. */
    private static final double SPEECH = 0.003;

    private static final double HEARD = 1e-6;

    /** As in ITU-R BS.1387: 1.5 dB. */
    private static final double DISTURBING = Math.pow(10, 0.15);

    /** Compares sample by sample; both begin at the same one. */
    static Distortion between(float[] original, float[] decoded, int sampleRate) {
        BarkBands bands = new BarkBands(sampleRate);
        float[] noise = new float[Math.min(original.length, decoded.length)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = decoded[i] - original[i];
        }
        double[] ratios = new double[BarkBands.COUNT];
        double[] errors = new double[BarkBands.COUNT];
        int[] frames = new int[BarkBands.COUNT];
        double unmasked = 0;
        int disturbed = 0;
        int spoken = 0;
        for (int at = 0; at + BarkBands.FRAME <= noise.length; at += HOP) {
            if (!isSpeech(original, at)) {
                continue;
            }
            double[] before = bands.energies(original, at);
            double[] after = bands.energies(decoded, at);
            double[] between = bands.energies(noise, at);
            double loudest = max(before);
            double[] overMask = over(between, Masking.threshold(before));
            unmasked += mean(overMask);
            disturbed += max(overMask) >= DISTURBING ? 1 : 0;
            spoken++;
            for (int band = 0; band < BarkBands.COUNT; band++) {
                if (before[band] > HEARD * loudest) {
                    double ratio = decibels(before[band] / between[band]);
                    ratios[band] += Math.max(LEAST_RATIO, Math.min(MOST_RATIO, ratio));
                    double least = HEARD * HEARD * loudest; // a band that was cut off is not infinitely far off
                    errors[band] += Math.pow(decibels(Math.max(least, after[band]) / before[band]), 2);
                    frames[band]++;
                }
            }
        }
        for (int band = 0; band < BarkBands.COUNT; band++) {
            ratios[band] = ratios[band] / frames[band];
            errors[band] = Math.sqrt(errors[band] / frames[band]);
        }
        return new Distortion(ratios, errors, decibels(unmasked / spoken), (double) disturbed / spoken);
    }

    private static double[] over(double[] noise, double[] mask) {
        double[] ratios = new double[noise.length];
        for (int band = 0; band < noise.length; band++) {
            ratios[band] = noise[band] / mask[band];
        }
        return ratios;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static boolean isSpeech(float[] samples, int start) {
        double sum = 0;
        for (int i = start; i < start + BarkBands.FRAME; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / BarkBands.FRAME) > SPEECH;
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static double decibels(double ratio) {
        return 10 * Math.log10(ratio);
    }
}
