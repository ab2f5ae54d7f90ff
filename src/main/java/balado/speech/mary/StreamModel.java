package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a voice's models say of one kind of parameter (duration, log F0, mel-cepstrum, strengths): a tree for each state, and at its leaves normal
 * distributions with a diagonal covariance. Values of a leaf follow each other: {@code width} statics, then as many deltas and delta-deltas.
 *
 * @param width number of values at a leaf
 * @param means for each state, by leaf and value
 * @param precisions the inverses of the variances, in the same way
 * @param voicing for each state, by leaf: how probable a voice is there, 0 … 1; empty where it is not modelled
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
record StreamModel(int width, List<DecisionTree> trees, double[][] means, double[][] precisions, double[][] voicing) {

    private static final int HEADER = 3;

    /** Variances beyond these are taken for endless and for none, as HTS does. */
    private static final double ENDLESS = 1e19;

    /** No mean of frames, log F0, cepstrum or strength is larger. */
    private static final double LARGEST = 1e3;

    private static final double NONE = 1e-19;
    private static final double SHARP = 1e38;

    /**
     * Joins trees and leaves.
     *
     * @param pdf big-endian: the kind, number of streams and values, leaves of each state, then means and variances in pairs as 32-bit floats, with
     *     the probabilities of voice and none behind each pair where a voice is modelled
     * @throws SpeechException when trees and leaves do not belong together; the message names the file
     */
    static StreamModel read(List<DecisionTree> trees, Path pdf) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(pdf));
        try {
            boolean voiced = buffer.getInt() == 1;
            int streams = buffer.getInt();
            int width = Math.max(streams, buffer.getInt());
            check(trees, voiced, width, buffer);
            StreamModel model = new StreamModel(
                    width,
                    trees,
                    new double[trees.size()][],
                    new double[trees.size()][],
                    new double[voiced ? trees.size() : 0][]);
            for (int state = 0; state < trees.size(); state++) {
                int leaves = buffer.getInt((HEADER + state) * Integer.BYTES);
                model.means[state] = new double[leaves * width];
                model.precisions[state] = new double[leaves * width];
                if (voiced) {
                    model.voicing[state] = new double[leaves];
                }
            }
            FloatBuffer values =
                    buffer.position((HEADER + trees.size()) * Integer.BYTES).asFloatBuffer();
            for (int state = 0; state < trees.size(); state++) {
                float[] numbers = new float[model.means[state].length * (voiced ? 4 : 2)];
                values.get(numbers); // at once: one by one they take longer than all else that is read of a voice
                model.fill(state, numbers);
            }
            return model;
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            throw new SpeechException(pdf + " is damaged or does not belong to its trees", e);
        }
    }

    /** Whether the file is as long as its numbers say and has the leaves that the trees have: nothing is allocated for a file that does not. */
    private static void check(List<DecisionTree> trees, boolean voiced, int width, ByteBuffer buffer) {
        long values = 0;
        for (int state = 0; state < trees.size(); state++) {
            int leaves = buffer.getInt((HEADER + state) * Integer.BYTES);
            if (leaves != trees.get(state).leaves()) {
                throw new IllegalArgumentException(leaves + " leaves for state " + state);
            }
            values += (long) leaves * width;
        }
        long words = HEADER + trees.size() + values * (voiced ? 4 : 2);
        if (width < 1 || words * Integer.BYTES != buffer.capacity()) {
            throw new IllegalArgumentException(buffer.capacity() + " bytes");
        }
    }

    private void fill(int state, float[] numbers) {
        int step = voicing.length > 0 ? 4 : 2;
        for (int i = 0; i < means[state].length; i++) {
            means[state][i] = known(numbers[i * step]);
            precisions[state][i] = inverse(numbers[i * step + 1]);
        }
        for (int leaf = 0; voicing.length > 0 && leaf < voicing[state].length; leaf++) {
            voicing[state][leaf] = numbers[leaf * width * step + 2];
        }
    }

    /** A mean that a voice can have. */
    private static double known(float mean) {
        if (!(Math.abs(mean) <= LARGEST)) {
            throw new IllegalArgumentException("a mean of " + mean);
        }
        return mean;
    }

    private static double inverse(double variance) {
        if (Math.abs(variance) >= ENDLESS) {
            return 0;
        }
        return Math.abs(variance) <= NONE ? SHARP : 1 / variance;
    }

    int states() {
        return trees.size();
    }

    /** The leaf of a state for a segment. */
    int leaf(int state, byte[] segment) {
        return trees.get(state).leaf(segment);
    }
}
