package balado.normalize;

import com.ibm.icu.util.ULocale;

/** Whose numerals are said: {@code soixante-dix} or {@code septante}, {@code quatre-vingts} or {@code huitante}. */
public enum Region {
    FRANCE("fr_FR"),
    BELGIUM("fr_BE"),
    SWITZERLAND("fr_CH");

    private final String locale;

    Region(String locale) {
        this.locale = locale;
    }

    ULocale locale() {
        return new ULocale(locale);
    }
}
