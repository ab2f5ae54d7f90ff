package balado.master;

import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The gated statistics of loudness: integrated loudness (ITU-R BS.1770-4, Annex 1) and loudness range (EBU Tech 3342). Both are made from the mean
 * squares of steps of 100 ms.
 */
final class Gating {

    static final double ABSOLUTE_GATE = -70;

    private static final int MOMENTARY_STEPS = 4;
    private static final int SHORT_TERM_STEPS = 30;
    private static final double INTEGRATED_GATE = -10;
    private static final double RANGE_GATE = -20;

    private Gating() {}

    /** LUFS of 400 ms blocks that overlap by three quarters; negative infinity when nothing passes the gates. */
    static double integrated(Series steps) {
        Supplier<DoubleStream> blocks = () -> blocks(steps, MOMENTARY_STEPS);
        double loud = meanAbove(blocks.get(), KWeighting.meanSquare(ABSOLUTE_GATE));
        return KWeighting.lufs(meanAbove(blocks.get(), loud * Math.pow(10, INTEGRATED_GATE / 10)));
    }

    /** LU between the 10th and the 95th percentile of the 3 s blocks that pass the gates; 0 when none does. */
    static double range(Series steps) {
        double loud = meanAbove(blocks(steps, SHORT_TERM_STEPS), KWeighting.meanSquare(ABSOLUTE_GATE));
        double gate = Math.max(KWeighting.meanSquare(ABSOLUTE_GATE), loud * Math.pow(10, RANGE_GATE / 10));
        double[] gated = blocks(steps, SHORT_TERM_STEPS)
                .filter(block -> block > gate)
                .sorted()
                .toArray();
        if (gated.length == 0) {
            return 0;
        }
        return KWeighting.lufs(percentile(gated, 0.95)) - KWeighting.lufs(percentile(gated, 0.10));
    }

    /** LUFS of each 3 s, every 100 ms. */
    static double[] shortTerm(Series steps) {
        return blocks(steps, SHORT_TERM_STEPS).map(KWeighting::lufs).toArray();
    }

    /** Made anew each time: of a long recording they are more than the steps. */
    private static DoubleStream blocks(Series steps, int length) {
        return IntStream.rangeClosed(0, steps.size() - length).mapToDouble(start -> block(steps, start, length));
    }

    private static double block(Series steps, int start, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += steps.get(start + i);
        }
        return sum / length;
    }

    private static double meanAbove(DoubleStream blocks, double gate) {
        return blocks.filter(block -> block > gate).average().orElse(0);
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }
}
