package balado.master;

/**
 * Loudness by EBU R 128 / ITU-R BS.1770-4, mono counted as dual mono.
 *
 * @param integrated LUFS
 * @param range LU
 * @param truePeak dBTP
 */
public record Loudness(double integrated, double range, double truePeak) {}
