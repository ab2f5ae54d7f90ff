package balado.master;

/**
 * A sound between sentences, brought to the level of the speech.
 *
 * @param start its first hop of 20 ms
 * @param end behind its last hop
 * @param loudness LUFS, as it was given
 */
record Clip(int start, int end, double loudness) {

    /** How loud some samples are, in LUFS: gated as programmes are, and where nothing is left of them so, the mean of all. */
    static double loudness(float[] samples, int sampleRate) {
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        meter.add(samples, samples.length);
        double gated = meter.loudness().integrated();
        if (Double.isFinite(gated)) {
            return gated;
        }
        KWeighting weighting = new KWeighting(sampleRate);
        double sum = 0;
        for (float sample : samples) {
            double weighted = weighting.next(sample);
            sum += weighted * weighted;
        }
        return KWeighting.lufs(sum / Math.max(1, samples.length));
    }
}
