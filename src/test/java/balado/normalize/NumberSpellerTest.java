package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of French numerals. */
class NumberSpellerTest {

    private static final NumberSpeller FRANCE = new NumberSpeller(Region.FRANCE);

    @ParameterizedTest
    @CsvFileSource(resources = "numerals.tsv", delimiter = '\t')
    void edges(String digits, String masculine, String feminine, String ordinal) {
        assertEquals(masculine, FRANCE.cardinal(digits, Gender.MASCULINE));
        assertEquals(feminine, FRANCE.cardinal(digits, Gender.FEMININE));
        assertEquals(ordinal, FRANCE.ordinal(digits, Gender.MASCULINE, false));
    }

    @ParameterizedTest
    @CsvSource({
        "BELGIUM, 70, septante, septantième",
        "BELGIUM, 71, septante et un, septante et unième",
        "BELGIUM, 80, quatre-vingts, quatre-vingtième",
        "BELGIUM, 90, nonante, nonantième",
        "BELGIUM, 99, nonante-neuf, nonante-neuvième",
        "BELGIUM, 80000, quatre-vingt mille, quatre-vingt millième",
        "SWITZERLAND, 70, septante, septantième",
        "SWITZERLAND, 80, huitante, huitantième",
        "SWITZERLAND, 81, huitante et un, huitante et unième",
        "SWITZERLAND, 95, nonante-cinq, nonante-cinquième",
        "FRANCE, 70, soixante-dix, soixante-dixième",
    })
    void regions(Region region, String digits, String cardinal, String ordinal) {
        NumberSpeller speller = new NumberSpeller(region);
        assertEquals(cardinal, speller.cardinal(digits));
        assertEquals(ordinal, speller.ordinal(digits, Gender.MASCULINE, false));
    }

    @ParameterizedTest
    @CsvSource({"80, quatre-vingt", "200, deux cent", "280, deux cent quatre-vingt", "100, cent", "21, vingt et un"})
    void aRankDoesNotAgree(String digits, String rank) {
        assertEquals(rank, FRANCE.rank(digits));
    }
}
