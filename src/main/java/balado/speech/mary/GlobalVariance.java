package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives a trajectory back the variance over an utterance that speech has and averages lack: gradient ascent of the likelihoods of trajectory and
 * variance, from the trajectory stretched to the mean variance (Toda and Tokuda, "A speech parameter generation algorithm considering global
 * variance for HMM-based speech synthesis", 2007, equations 20, 34). With c the trajectory, R and r the {@link Trajectory}'s band matrix and
 * target, v its variance around its mean, and p the precision of the variances of speech around their mean g, what grows is
 *
 * <pre>w (r'c − c'Rc / 2) − p (v − g)² / 2     with w = 1 / (3 T)</pre>
 *
 * along its gradient divided by the diagonal of its Hessian. Step sizes and the ends of the search are those of HTS, so that a voice sounds as it
 * was tuned.
 */
final class GlobalVariance {

    private static final double FIRST_STEP = 0.1;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;
    private static final double LEAST_STRIDE = 1e-2;
    private static final double LEAST_GAIN = 1e-4;
    private static final int MOST_SETBACKS = 100;
    private static final int HEADER = 4;
    private static final float LARGEST = 10;

    private final double[] means;
    private final double[] precisions;
    private final int iterations;

    private GlobalVariance(double[] means, double[] precisions, int iterations) {
        this.means = means;
        this.precisions = precisions;
        this.iterations = iterations;
    }

    /**
     * Reads what is known of the variances of a voice.
     *
     * @param iterations after how many the search is given up
     */
    static GlobalVariance read(Path file, int iterations) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            int width = buffer.getInt((HEADER - 2) * Integer.BYTES);
            int sets = buffer.getInt((HEADER - 1) * Integer.BYTES);
            if (width < 1 || HEADER + 2L * width * sets != buffer.capacity() / Integer.BYTES) {
                throw new IllegalArgumentException(width + " values");
            }
            double[] means = new double[width];
            double[] precisions = new double[width];
            buffer.position(HEADER * Integer.BYTES);
            for (int i = 0; i < width; i++) {
                means[i] = positive(buffer.getFloat());
                precisions[i] = 1.0 / positive(buffer.getFloat());
            }
            return new GlobalVariance(means, precisions, iterations);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            throw new SpeechException(file + " is damaged", e);
        }
    }

    /** A variance that a voice can have: above nothing, and no larger than any cepstrum's or strength's. */
    private static double positive(float variance) {
        if (!(variance > 0 && variance <= LARGEST)) {
            throw new IllegalArgumentException("a variance of " + variance);
        }
        return variance;
    }

    /**
     * Changes a trajectory; one for which the search does not end stays as it is.
     *
     * @param c the trajectory of a dimension, the most likely one; a course
     * @param counted 1 for frames that count for the variance, 0 for pauses; a course too
     */
    void sharpen(Trajectory trajectory, double[] c, double[] counted, int dimension) {
        new Search(trajectory, c, counted, means[dimension], precisions[dimension]).run(iterations, c);
    }

    /** One search. Its arrays are courses; behind the last frame everything stays 0. */
    private static final class Search {

        private final Trajectory trajectory;
        private final double[] counted;
        private final double goal;
        private final double precision;
        private final int frames;
        private final double number;
        private final double weight;

        /** The trajectory, and where the next step leads it. */
        private double[] c;

        private double[] ahead;

        private double mean;

        /** How far each frame that counts is from the mean. */
        private final double[] deviations;

        /** R c. */
        private final double[] product;

        /** Where the gradient leads from here, or the way that was taken last. */
        private final double[] gradient;

        /** Sums that go on from block to block: of the likelihood of the trajectory, of squares, and of the frames that count. */
        private double fit;

        private double squares;
        private double total;

        Search(Trajectory trajectory, double[] course, double[] counted, double goal, double precision) {
            this.trajectory = trajectory;
            this.counted = counted;
            this.goal = goal;
            this.precision = precision;
            this.frames = trajectory.frames();
            this.weight = 1.0 / (3 * frames);
            this.number = Vectors.dot(counted, counted);
            this.c = course.clone();
            this.ahead = new double[c.length];
            this.deviations = new double[c.length];
            this.product = new double[c.length];
            this.gradient = new double[c.length];
        }

        /** Writes what it finds into {@code course}. */
        void run(int iterations, double[] course) {
            if (number == 0) {
                return;
            }
            stretch();
            if (climb(iterations)) {
                System.arraycopy(c, 0, course, 0, c.length);
            }
        }

        /** Whether it came to an end. */
        private boolean climb(int iterations) {
            double step = FIRST_STEP;
            double reached = 0;
            int setbacks = 0;
            for (int iteration = 1; iteration <= iterations; ) {
                survey();
                double missing = squares / number - goal;
                double likelihood = fit - 0.5 * missing * precision * missing;
                if (iteration > 1 && likelihood < reached) {
                    retreat(step, step * SLOWER);
                    step *= SLOWER;
                    setbacks++;
                    if (setbacks == MOST_SETBACKS) {
                        return true;
                    }
                    continue;
                }
                if (iteration > 1 && likelihood > reached) {
                    step *= FASTER;
                    setbacks = 0;
                }
                if (iteration > 1 && Math.abs(likelihood - reached) < LEAST_GAIN) {
                    return true;
                }
                lookAhead(precision * missing, step);
                if (Math.sqrt(squares) < LEAST_STRIDE) {
                    return true;
                }
                go();
                reached = likelihood;
                iteration++;
            }
            return false;
        }

        /** Begins with the variance that is sought. */
        private void stretch() {
            mean = average();
            survey();
            double ratio = Math.sqrt(goal / (squares / number));
            for (int from = 0; from < c.length; from += Vectors.BLOCK) {
                stretch(ratio, from);
            }
            mean = average();
        }

        private void stretch(double ratio, int from) {
            for (int t = from; t < from + Vectors.BLOCK; t++) {
                if (counted[t] != 0) {
                    c[t] = ratio * deviations[t] + mean;
                }
            }
        }

        /**
         * Works out what the likelihood here is made of. Sums go from the first frame to the last: were they rounded otherwise, the search would end a little
         * elsewhere.
         */
        private void survey() {
            fit = 0;
            squares = 0;
            for (int from = 0; from < c.length; from += Vectors.BLOCK) {
                trajectory.multiply(c, product, from);
                survey(from);
            }
        }

        private void survey(int from) {
            double[] target = trajectory.target();
            double fits = fit;
            double sum = squares;
            for (int t = from; t < from + Vectors.BLOCK; t++) {
                double deviation = counted[t] * (c[t] - mean);
                deviations[t] = deviation;
                sum += deviation * deviation;
                fits += -0.5 * weight * c[t] * (product[t] - 2 * target[t]);
            }
            fit = fits;
            squares = sum;
        }

        /** Goes back by the step that was taken last, and a shorter one ahead instead. */
        private void retreat(double step, double shorter) {
            Vectors.add(-step, gradient, c);
            Vectors.add(shorter, gradient, c);
            mean = average();
        }

        /** Works out the gradient, and where a step leads. A block's sums wait for each addition; meanwhile the next block is worked out. */
        private void lookAhead(double excess, double step) {
            squares = 0;
            total = 0;
            for (int from = 0; from < c.length; from += Vectors.BLOCK) {
                ascend(excess, from);
                lookAhead(step, from);
                sumUp(from);
            }
        }

        private void ascend(double excess, int from) {
            double pull = -2.0 / frames;
            double bend = 2.0 / ((double) frames * frames);
            double flat = (frames - 1) * excess;
            double[] diagonal = trajectory.diagonal();
            double[] target = trajectory.target();
            for (int t = from; t < from + Vectors.BLOCK; t++) {
                double distance = c[t] - mean;
                double curvature = weight * diagonal[t] + bend * (flat + 2 * precision * distance * distance);
                double slope = weight * (target[t] - product[t]) + pull * (deviations[t] * excess);
                gradient[t] = 1 / curvature * slope;
            }
        }

        private void lookAhead(double step, int from) {
            for (int t = from; t < from + Vectors.BLOCK; t++) {
                ahead[t] = c[t] + step * gradient[t];
            }
        }

        private void sumUp(int from) {
            double sumOfSquares = squares;
            double sum = total;
            for (int t = from; t < from + Vectors.BLOCK; t++) {
                sumOfSquares += gradient[t] * gradient[t];
                sum += counted[t] * ahead[t];
            }
            squares = sumOfSquares;
            total = sum;
        }

        private double average() {
            return Vectors.dot(counted, c) / number;
        }

        /** Takes the step. */
        private void go() {
            double[] passed = c;
            c = ahead;
            ahead = passed;
            mean = total / number;
        }
    }
}
