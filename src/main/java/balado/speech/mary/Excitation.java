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

    /** The pulses that the filters still hear: samples after the frame's first one, and heights. */
    private final int[] places;

    private final double[] heights;
    private int pulses;

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
        this.places = new int[taps - 1 + frame];
        this.heights = new double[taps - 1 + frame];
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
        forget();
        draw(next);
        Arrays.fill(samples, 0);
        int place = noise.place(at * frame);
        for (int band = 0; band < filters.length; band++) {
            Vectors.add(1 - strengths[band][at], noise.band(band), place, samples, 0, frame);
        }
        if (pulses > 0) {
            mix(strengths, at);
            for (int pulse = 0; pulse < pulses; pulse++) {
                addPulse(places[pulse], heights[pulse], samples);
            }
        }
    }

    /** Goes on by a frame. */
    private void forget() {
        int kept = 0;
        for (int pulse = 0; pulse < pulses; pulse++) {
            if (places[pulse] - frame > -taps) {
                places[kept] = places[pulse] - frame;
                heights[kept] = heights[pulse];
                kept++;
            }
        }
        pulses = kept;
    }

    private void draw(double next) {
        if (period < 0) {
            period = next;
            phase = next;
        }
        if (period == 0 || next == 0) {
            phase = next;
        } else {
            draw((next - period) / frame, frame);
        }
        period = next;
    }

    private void draw(double growth, int count) {
        for (int n = 0; n < count; n++) {
            phase += 1;
            if (phase >= period) {
                places[pulses] = n;
                heights[pulses] = Math.sqrt(period);
                pulses++;
                phase -= period;
            }
            period += growth;
        }
    }

    private void addPulse(int place, double height, double[] samples) {
        int begin = Math.max(0, place);
        int end = Math.min(frame, place + taps);
        Vectors.add(height, pulseFilter, begin - place, samples, begin, end - begin);
    }

    private void mix(double[][] strengths, int at) {
        Arrays.fill(pulseFilter, 0);
        for (int band = 0; band < filters.length; band++) {
            Vectors.add(strengths[band][at], filters[band], pulseFilter);
        }
    }
}
