package balado.normalize;

import java.util.Arrays;
import java.util.Optional;

/** Whose numerals are said: {@code soixante-dix} or {@code septante}, {@code quatre-vingts} or {@code huitante}. */
public enum Region {
    FRANCE("FR"),
    BELGIUM("BE"),
    SWITZERLAND("CH");

    private final String country;

    Region(String country) {
        this.country = country;
    }

    /** The region of an ISO 3166 country code, in any case: {@code FR}, {@code BE}, {@code CH}. */
    public static Optional<Region> ofCountry(String code) {
        return Arrays.stream(values())
                .filter(region -> region.country.equalsIgnoreCase(code))
                .findFirst();
    }

    /** Its ISO 3166 country code. */
    String country() {
        return country;
    }
}
