package balado.speech.mary;

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
     * @param pitch log F0 of each voiced frame
     * @param voiced whether a frame is
     * @param from the frame where the last full syllable begins
     */
    static void rise(double[] pitch, boolean[] voiced, int from) {
        int first = count(voiced, from);
        int end = pitch.length;
        if (end - first < 2) {
            return;
        }
        double missing = mean(pitch) + QUESTION_RISE - pitch[end - 1];
        for (int t = first; missing > 0 && t < end; t++) {
            double way = (double) (t - first) / (end - 1 - first);
            pitch[t] += missing * way * way * (3 - 2 * way);
        }
    }

    private static int count(boolean[] voiced, int until) {
        int count = 0;
        for (int frame = 0; frame < until; frame++) {
            count += voiced[frame] ? 1 : 0;
        }
        return count;
    }

    private static double mean(double[] pitch) {
        double sum = 0;
        for (double each : pitch) {
            sum += each;
        }
        return sum / pitch.length;
    }
}
