package balado.master;

/**
 * A loudness meter for mono sound by ITU-R BS.1770-4 and EBU R 128, Tech 3341 and Tech 3342. Mono counts as dual mono: it reads 3.01 LU more than
 * the standard's single channel, as much as listeners hear when both loudspeakers play it.
 */
public final class LoudnessMeter {

    private static final int STEPS_A_SECOND = 10;

    private final KWeighting weighting;
    private final TruePeak truePeak = new TruePeak();
    private final int step;
    private final Series steps = new Series();

    private double sum;
    private int count;
    private double peak;

    /**
     * A meter that has heard nothing.
     *
     * @param sampleRate Hz
     */
    public LoudnessMeter(int sampleRate) {
        weighting = new KWeighting(sampleRate);
        step = Math.round((float) sampleRate / STEPS_A_SECOND);
    }

    /** Hears the first {@code length} samples. */
    public void add(float[] samples, int length) {
        for (int i = 0; i < length; i++) {
            add(samples[i]);
        }
    }

    void add(float sample) {
        double weighted = weighting.next(sample);
        sum += weighted * weighted;
        peak = Math.max(peak, truePeak.next(sample, peak));
        if (++count == step) {
            steps.add(sum / step);
            sum = 0;
            count = 0;
        }
    }

    /** What was heard until now. Silence, and less than 0.4 s, is negative infinity loud. */
    public Loudness loudness() {
        return new Loudness(Gating.integrated(steps), Gating.range(steps), 20 * Math.log10(peak));
    }

    /** LUFS of each 3 s that was heard, every 100 ms. */
    double[] shortTerm() {
        return Gating.shortTerm(steps);
    }
}
