package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ParisTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void knowsTheDayOfEveryHour() {
        Instant end = Instant.parse("2061-01-01T00:00:00Z");
        for (Instant each = Instant.parse("1946-01-01T00:30:00Z");
                each.isBefore(end);
                each = each.plus(Duration.ofHours(1))) {
            assertEquals(LocalDate.ofInstant(each, PARIS), ParisTime.day(each));
        }
    }

    @Test
    void knowsSixOClockOfEveryDay() {
        LocalDate end = LocalDate.of(2061, 1, 1);
        for (LocalDate day = LocalDate.of(1946, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertEquals(day.atTime(6, 0).atZone(PARIS).toInstant(), ParisTime.instant(day.atTime(6, 0)));
        }
    }
}
