package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchDateTest {

    @ParameterizedTest
    @EnumSource
    void monthsAreThoseOfThePlatform(Month month) {
        Instant day = OffsetDateTime.of(2026, month.getValue(), 14, 12, 0, 0, 0, ZoneOffset.UTC)
                .toInstant();
        assertEquals("14 " + month.getDisplayName(TextStyle.FULL, Locale.FRENCH) + " 2026", FrenchDate.of(day));
    }

    @Test
    void theFirstIsAnOrdinalAndTheDayIsThatOfParis() {
        assertEquals("1er janvier 2027", FrenchDate.of(Instant.parse("2026-12-31T23:30:00Z")));
    }
}
