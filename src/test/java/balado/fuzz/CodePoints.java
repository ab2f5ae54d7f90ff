package balado.fuzz;

import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A set of code points to draw from. */
final class CodePoints {

    private final int[] points;

    private CodePoints(int[] points) {
        this.points = points;
    }

    /** All of Unicode, lone surrogates too, for which this holds. */
    static CodePoints where(IntPredicate holds) {
        return new CodePoints(
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(holds).toArray());
    }

    /** Those of one or several general categories, as {@link Character#getType(int)} gives them. */
    static CodePoints ofType(int... types) {
        return where(point -> IntStream.of(types).anyMatch(type -> type == Character.getType(point)));
    }

    /** Some of them, one at least. */
    String draw(RandomGenerator random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, most + 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
