package balado.master;

import java.util.Optional;

/**
 * A loudness meter for mono sound by ITU-R BS.1770-4 and EBU R 128, Tech 3341 and Tech 3342. Mono counts as dual mono: it reads 3.01 LU more than
 * the standard's single channel, as much as listeners hear when both loudspeakers play it.
 */
public final class LoudnessMeter {

    private final PowerMeter power;
    private final Optional<TruePeak> truePeak;
    private double peak;

    /**
     * A meter that has heard nothing.
     *
     * @param sampleRate Hz
     */
    public LoudnessMeter(int sampleRate) {
        this(sampleRate, Optional.of(new TruePeak()));
    }

    private LoudnessMeter(int sampleRate, Optional<TruePeak> truePeak) {
        this.power = new PowerMeter(sampleRate);
        this.truePeak = truePeak;
    }

    /** One that looks for no peaks, which is quicker; the true peak that it gives is that of silence. */
    static LoudnessMeter withoutPeak(int sampleRate) {
        return new LoudnessMeter(sampleRate, Optional.empty());
    }

    /** Hears the first {@code length} samples. */
    public void add(float[] samples, int length) {
        power.add(samples, length);
        if (truePeak.isPresent()) {
            peak = truePeak.get().greatest(samples, length, peak);
        }
    }

    /** What was heard until now. Silence, and less than 0.4 s, is negative infinity loud. */
    public Loudness loudness() {
        return new Loudness(Gating.integrated(power.steps()), Gating.range(power.steps()), 20 * Math.log10(peak));
    }

    /** LUFS of each 3 s that was heard, every 100 ms. */
    double[] shortTerm() {
        return Gating.shortTerm(power.steps());
    }
}
