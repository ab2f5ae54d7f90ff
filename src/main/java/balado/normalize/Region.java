package balado.normalize;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** Whose numerals are said: {@code soixante-dix} or {@code septante}, {@code quatre-vingts} or {@code huitante}. */
public enum Region {
    FRANCE("fr_FR"),
    BELGIUM("fr_BE"),
    SWITZERLAND("fr_CH");

    private final String locale;

    Region(String locale) {
        this.locale = locale;
    }

    /** The region of an ISO 3166 country code, in any case: {@code FR}, {@code BE}, {@code CH}. */
    public static Optional<Region> ofCountry(String code) {
        return Arrays.stream(values())
                .filter(region -> region.locale().getCountry().equalsIgnoreCase(code))
                .findFirst();
    }

    ULocale locale() {
        return new ULocale(locale);
    }
}
