package balado.speech.mary;

import java.util.Arrays;

/**
 * Draws the parameters of an utterance through its states: the most likely courses, then with the variance that speech has. Deltas count nothing
 * where a voice begins or ends, nor in the first and the last frame; in those two the mel-cepstrum's and strengths' first coefficient only is known
 * (so it is in MaryTTS, whose voices were tuned with it).
 */
final class ParameterGenerator {

    private final VoiceModels models;

    ParameterGenerator(VoiceModels models) {
        this.models = models;
    }

    /**
     * The parameters of an utterance.
     *
     * @param sharp as they are to be spoken
     * @param blurred the most likely mel-cepstra, by coefficient and frame
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares it
    record Draft(Parameters sharp, double[][] blurred) {}

    Draft generate(States states) {
        boolean[] voiced = states.voicedFrames();
        double[] counted = counted(states);
        double[][] blurred = new double[models.order()][];
        double[][] spectrum =
                courses(models.spectrum(), models.spectrumVariance(), states, states.spectrum(), counted, blurred);
        double[][] strengths = courses(
                models.strengths(),
                models.strengthsVariance(),
                states,
                states.strengths(),
                counted,
                new double[models.filters().length][]);
        return new Draft(new Parameters(voiced, pitch(states, voiced, counted), spectrum, strengths), blurred);
    }

    /** 1 for frames of phones, 0 for those of pauses and behind the last one. */
    private static double[] counted(States states) {
        double[] counted = new double[Trajectory.length(states.frames())];
        for (int state = 0; state < states.count(); state++) {
            Arrays.fill(counted, states.start(state), states.ends()[state], states.pause()[state] ? 0 : 1);
        }
        return counted;
    }

    private double[][] courses(
            StreamModel stream,
            GlobalVariance variance,
            States states,
            int[] leaves,
            double[] counted,
            double[][] blurred) {
        int order = blurred.length;
        double[][] sharp = new double[order][];
        Trajectory trajectory = new Trajectory(states.frames());
        Models frames = Models.of(stream, states, leaves);
        for (int m = 0; m < order; m++) {
            observe(frames, m, trajectory);
            double[] course = trajectory.solve();
            blurred[m] = Arrays.copyOf(course, states.frames());
            variance.sharpen(trajectory, course, counted, m);
            sharp[m] = Arrays.copyOf(course, states.frames());
        }
        return sharp;
    }

    private static void observe(Models models, int m, Trajectory trajectory) {
        for (int window = 0; window < Trajectory.WINDOWS; window++) {
            trajectory.observe(
                    window, models.means(), models.precisions(), models.leaves(), window * models.order() + m);
        }
        for (int window = m == 0 ? 1 : 0; window < Trajectory.WINDOWS; window++) {
            trajectory.forget(window, 0);
            trajectory.forget(window, models.leaves().length - 1);
        }
    }

    /**
     * What is known of each frame.
     *
     * @param order number of coefficients
     * @param means by frame: those of all leaves of its state
     * @param precisions the same
     * @param leaves by frame: where its leaf begins in them
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares it
    private record Models(int order, double[][] means, double[][] precisions, int[] leaves) {

        static Models of(StreamModel stream, States states, int[] leaves) {
            int frames = states.frames();
            Models models = new Models(
                    stream.width() / Trajectory.WINDOWS, new double[frames][], new double[frames][], new int[frames]);
            for (int state = 0; state < states.count(); state++) {
                int kind = state % states.perSegment();
                int start = states.start(state);
                int end = states.ends()[state];
                Arrays.fill(models.means, start, end, stream.means()[kind]);
                Arrays.fill(models.precisions, start, end, stream.precisions()[kind]);
                Arrays.fill(models.leaves, start, end, leaves[state] * stream.width());
            }
            return models;
        }
    }

    private double[] pitch(States states, boolean[] voiced, double[] counted) {
        int frames = states.voicedCount();
        if (frames == 0) {
            return new double[0];
        }
        Trajectory trajectory = new Trajectory(frames);
        double[] countedVoiced = new double[Trajectory.length(frames)];
        int at = 0;
        for (int state = 0; state < states.count(); state++) {
            if (states.voiced()[state]) {
                observePitch(states, state, at, trajectory);
                forgetEdges(states, state, at, voiced, trajectory);
                int length = states.ends()[state] - states.start(state);
                System.arraycopy(counted, states.start(state), countedVoiced, at, length);
                at += length;
            }
        }
        double[] course = trajectory.solve();
        models.pitchVariance().sharpen(trajectory, course, countedVoiced, 0);
        return Arrays.copyOf(course, frames);
    }

    private void observePitch(States states, int state, int at, Trajectory trajectory) {
        StreamModel stream = models.pitch();
        int kind = state % states.perSegment();
        int end = at + states.ends()[state] - states.start(state);
        for (int window = 0; window < Trajectory.WINDOWS; window++) {
            int place = states.pitch()[state] * stream.width() + window;
            trajectory.observe(window, at, end, stream.means()[kind][place], stream.precisions()[kind][place]);
        }
    }

    /** Forgets a state's deltas in frames where the voice begins or ends. */
    private static void forgetEdges(States states, int state, int at, boolean[] voiced, Trajectory trajectory) {
        int start = states.start(state);
        for (int frame = start; frame < states.ends()[state]; frame++) {
            if (!isInside(voiced, frame)) {
                trajectory.forget(1, at + frame - start);
                trajectory.forget(2, at + frame - start);
            }
        }
    }

    /** Whether there is a voice on both sides too. */
    private static boolean isInside(boolean[] voiced, int frame) {
        return frame > 1 && frame + 1 < voiced.length && voiced[frame - 1] && voiced[frame + 1];
    }
}
