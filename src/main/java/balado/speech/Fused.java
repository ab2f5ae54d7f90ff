package balado.speech;

/**
 * Multiplication and addition as one instruction, where the processor has it. {@link Math#fma} gives the same everywhere, but where it is not an
 * instruction (x86 before 2013, small ones until 2021) it computes with big decimals, ten thousand times slower; there it is two operations.
 */
public final class Fused {

    private static final int CALLS = 64;
    private static final int TRIALS = 5;

    /** Less than this for a call, ns, is an instruction: one takes 15 to 30 ns even in an interpreter, big decimals take 90,000 and more. */
    private static final long SLOWEST_INSTRUCTION = 2000;

    private static final boolean IS_INSTRUCTION = isInstruction();

    private Fused() {}

    /** {@code a b + c}. */
    public static double add(double a, double b, double c) {
        return IS_INSTRUCTION ? Math.fma(a, b, c) : a * b + c;
    }

    private static boolean isInstruction() {
        double sum = 1;
        long fastest = Long.MAX_VALUE;
        for (int trial = 0; trial < TRIALS; trial++) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                sum = Math.fma(sum, 0.999, 0.001);
            }
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return sum > 0 && fastest < CALLS * SLOWEST_INSTRUCTION;
    }
}
