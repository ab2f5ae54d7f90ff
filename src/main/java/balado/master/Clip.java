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
        PowerMeter meter = new PowerMeter(sampleRate);
        meter.add(samples, samples.length);
        double gated = Gating.integrated(meter.steps());
        if (Double.isFinite(gated)) {
            return gated;
        }
        double sum = new KWeighting(sampleRate).power(samples, 0, samples.length);
        return KWeighting.lufs(sum / Math.max(1, samples.length));
    }
}
