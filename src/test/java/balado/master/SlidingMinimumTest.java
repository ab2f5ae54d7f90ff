package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingMinimumTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 80})
    void isTheLeastOfTheLastValues(int width) {
        Random random = new Random(width);
        SlidingMinimum minimum = new SlidingMinimum(width);
        double[] values =
                IntStream.range(0, 1000).mapToDouble(i -> random.nextInt(20)).toArray();
        for (int i = 0; i < values.length; i++) {
            double expected = IntStream.rangeClosed(Math.max(0, i - width + 1), i)
                    .mapToDouble(j -> values[j])
                    .min()
                    .orElseThrow();
            assertEquals(expected, minimum.next(values[i]));
        }
    }
}
