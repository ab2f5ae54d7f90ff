package balado.speech.mary;

import marytts.htsengine.HTSPStream;

/**
 * Corrects the F0 that the models draw. Their speakers read few questions (and some fell at their end), so that the rise which tells a French
 * yes-no question from a statement is not sure to come; here it is.
 */
final class Melody {

    /** How far above the mean of the utterance a question ends, in nepers: five semitones. */
    private static final double QUESTION_RISE = 5 * Math.log(2) / 12;

    private Melody() {}

    /**
     * Lets the end of a question rise. An end that is high enough stays as it is.
     *
     * @param f0 its logarithm for each voiced frame
     * @param voiced whether a frame is
     * @param from the frame where the last full syllable begins
     */
    static void rise(HTSPStream f0, boolean[] voiced, int from) {
        int first = count(voiced, from);
        int end = f0.getT();
        if (end - first < 2) {
            return;
        }
        double missing = mean(f0) + QUESTION_RISE - f0.getPar(end - 1, 0);
        for (int t = first; missing > 0 && t < end; t++) {
            double way = (double) (t - first) / (end - 1 - first);
            f0.setPar(t, 0, f0.getPar(t, 0) + missing * way * way * (3 - 2 * way));
        }
    }

    private static int count(boolean[] voiced, int until) {
        int count = 0;
        for (int frame = 0; frame < until; frame++) {
            count += voiced[frame] ? 1 : 0;
        }
        return count;
    }

    private static double mean(HTSPStream f0) {
        double sum = 0;
        for (int t = 0; t < f0.getT(); t++) {
            sum += f0.getPar(t, 0);
        }
        return sum / f0.getT();
    }
}
