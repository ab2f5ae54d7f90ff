package balado.master;

/** A second-order recursive filter in transposed direct form II. */
final class Biquad {

    /** Far below any sound and far above denormal numbers, which processors are slow at. */
    private static final double ANTI_DENORMAL = 1e-30;

    final double b0;
    final double b1;
    final double b2;
    final double a1;
    final double a2;

    private double first;
    private double second;

    Biquad(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    double next(double in) {
        double out = b0 * in + first;
        first = b1 * in - a1 * out + second + ANTI_DENORMAL;
        second = b2 * in - a2 * out;
        return out;
    }
}
