package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | 00:00:00.000  | 0:00",
                "999       | 00:00:00.999  | 0:00",
                "59999     | 00:00:59.999  | 0:59",
                "62500     | 00:01:02.500  | 1:02",
                "3599999   | 00:59:59.999  | 59:59",
                "3600000   | 01:00:00.000  | 1:00:00",
                "3723004   | 01:02:03.004  | 1:02:03",
                "360000001 | 100:00:00.001 | 100:00:00",
                "360000010 | 100:00:00.010 | 100:00:00"
            })
    void positionsAreWrittenAsFormatsWantThem(long millis, String exact, String shown) {
        assertEquals(exact, Position.withPoint(millis));
        assertEquals(exact.replace('.', ','), Position.withComma(millis));
        assertEquals(shown, Position.shown(millis));
    }
}
