package balado.encode;

/**
 * What an encoder did to sound, in Bark bands. Only what is there counts: frames of speech, and in them the bands that are no more than 60 dB below
 * the loudest.
 *
 * @param signalToNoise dB in each band, the mean over frames of a ratio that is held in −10 … 40
 * @param levelError dB in each band, root mean square over frames of how far its level is off
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record Distortion(double[] signalToNoise, double[] levelError) {

    private static final int HOP = BarkBands.FRAME / 2;
    private static final double LEAST_RATIO = -10;
    private static final double MOST_RATIO = 40;

    /** Of full scale, root mean square: below it is a pause. */
    private static final double SPEECH = 0.003;

    private static final double HEARD = 1e-6;

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
        for (int at = 0; at + BarkBands.FRAME <= noise.length; at += HOP) {
            if (!isSpeech(original, at)) {
                continue;
            }
            double[] before = bands.energies(original, at);
            double[] after = bands.energies(decoded, at);
            double[] between = bands.energies(noise, at);
            double loudest = max(before);
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
        return new Distortion(ratios, errors);
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
