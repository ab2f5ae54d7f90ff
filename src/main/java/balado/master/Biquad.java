package balado.master;

/** The coefficients of a second-order recursive filter, (b₀ + b₁z⁻¹ + b₂z⁻²) / (1 + a₁z⁻¹ + a₂z⁻²). */
record Biquad(double b0, double b1, double b2, double a1, double a2) {}
