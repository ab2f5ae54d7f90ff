package balado.speech.mary;

import java.util.Arrays;

/**
 * What goes into a vocoder's filter: pulses at the fundamental period and white noise, each shaped by the strengths of its bands and added
 * (Yoshimura et al., "Mixed excitation for HMM-based speech synthesis", 2001). A pulse has the energy of its period; noise is ±1. The first frame of
 * a voice is noise still, as there is no period before it to begin from.
 */
final class Excitation {

    private final double[][] filters;
    private final int taps;
    private final int frame;
    private final BandNoise noise;

    /** As many samples as the filters look back, then those of the frame. */
    private final double[] pulses;

    private final double[] pulseFilter;

    /** Samples; 0 without a voice, negative before the first frame. */
    private double period = -1;

    /** Samples since the last pulse. */
    private double phase;

    /**
     * Excitation for one utterance.
     *
     * @param filters taps by band and delay
     * @param noise through the same filters
     * @param frame samples
     */
    Excitation(double[][] filters, BandNoise noise, int frame) {
        this.filters = filters;
        this.taps = filters[0].length;
        this.frame = frame;
        this.noise = noise;
        this.pulses = new double[taps - 1 + frame];
        this.pulseFilter = new double[taps];
    }

    /**
     * A frame; they are to be asked for in order.
     *
     * @param next the period at its end in samples, 0 for none
     * @param strengths by band and frame
     * @param at the frame
     * @param samples filled
     */
    void next(double next, double[][] strengths, int at, double[] samples) {
        System.arraycopy(pulses, frame, pulses, 0, taps - 1);
        drawPulses(next);
        Arrays.fill(samples, 0);
        int place = noise.place(at * frame);
        for (int band = 0; band < filters.length; band++) {
            addNoise(noise.band(band), place, 1 - strengths[band][at], samples);
        }
        addPulses(strengths, at, samples);
    }

    private void drawPulses(double next) {
        Arrays.fill(pulses, taps - 1, pulses.length, 0);
        if (period < 0) {
            period = next;
            phase = next;
        }
        double growth = (next - period) / frame;
        if (period == 0 || next == 0) {
            phase = next;
            period = 0;
        }
        for (int n = 0; period != 0 && n < frame; n++) {
            phase += 1;
            if (phase >= period) {
                pulses[taps - 1 + n] = Math.sqrt(period);
                phase -= period;
            }
            period += growth;
        }
        period = next;
    }

    private void addNoise(double[] band, int from, double strength, double[] samples) {
        for (int n = 0; n < frame; n++) {
            samples[n] += strength * band[from + n];
        }
    }

    /** Most samples have no pulse. */
    private void addPulses(double[][] strengths, int at, double[] samples) {
        boolean mixed = false;
        for (int i = 0; i < pulses.length; i++) {
            if (pulses[i] != 0) {
                if (!mixed) {
                    mix(strengths, at);
                    mixed = true;
                }
                addPulse(i, samples);
            }
        }
    }

    private void addPulse(int at, double[] samples) {
        double height = pulses[at];
        int begin = at - (taps - 1);
        int end = Math.min(frame, begin + taps);
        for (int n = Math.max(0, begin); n < end; n++) {
            samples[n] += height * pulseFilter[n - begin];
        }
    }

    private void mix(double[][] strengths, int at) {
        Arrays.fill(pulseFilter, 0);
        for (int band = 0; band < filters.length; band++) {
            double strength = strengths[band][at];
            double[] filter = filters[band];
            for (int k = 0; k < taps; k++) {
                pulseFilter[k] += strength * filter[k];
            }
        }
    }
}
