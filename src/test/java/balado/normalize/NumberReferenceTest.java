package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers against those of ICU's rule-based number format (CLDR), its hyphens of 1990 and its faults mended. */
class NumberReferenceTest {

    private static final long SEED = 42;
    private static final long GREATEST = 999_999_999_999_999_999L;

    @ParameterizedTest
    @EnumSource(Region.class)
    void smallNumbers(Region region) {
        LongStream.rangeClosed(0, 1000).forEach(comparison(region));
        NumberSpeller speller = new NumberSpeller(region);
        Reference reference = new Reference(region);
        LongStream.rangeClosed(1001, 100_000).forEach(number -> {
            // The reference gives the gender and the plural of ordinals by these rules too, see the other tests; it is
            // slow.
            String ordinal = reference.ordinal(number, "masculine");
            compareCardinals(number, speller, reference);
            compareOrdinals(number, speller, List.of(ordinal, ordinal, ordinal + "s", ordinal + "s"));
        });
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void numbersOfAnySize(Region region) {
        Random random = new Random(SEED);
        LongStream.generate(() -> (random.nextLong() >>> 1) % (GREATEST + 1) / power(random.nextInt(18)))
                .limit(20_000)
                .forEach(comparison(region));
    }

    /** Zeros between the digits, where rules meet. */
    @ParameterizedTest
    @EnumSource(Region.class)
    void roundNumbers(Region region) {
        LongConsumer comparison = comparison(region);
        for (int exponent = 0; exponent <= 18; exponent++) {
            long power = power(exponent);
            LongStream.of(power - 1, power, power + 1)
                    .filter(number -> number <= GREATEST)
                    .forEach(comparison);
            LongStream.rangeClosed(1, Math.min(999, GREATEST / power))
                    .map(count -> count * power)
                    .forEach(comparison);
            LongStream.rangeClosed(1, Math.min(999, GREATEST / power))
                    .map(count -> count * power + 1)
                    .filter(number -> number <= GREATEST)
                    .forEach(comparison);
        }
    }

    /** What the reference says wrong: only nouns make quatre-vingt agree, ordinals are none. */
    @ParameterizedTest
    @CsvSource({
        "BELGIUM, 80000000000, quatre-vingt milliardième",
        "BELGIUM, 80000000000000, quatre-vingt billionième",
        "BELGIUM, 80000000000000000, quatre-vingt billiardième",
        "BELGIUM, 180000000000, cent quatre-vingt milliardième"
    })
    void mended(Region region, long number, String ordinal) {
        assertEquals(ordinal, new NumberSpeller(region).ordinal(Long.toString(number), Gender.MASCULINE, false));
        assertNotEquals(ordinal, new Reference(region).spell(number, "%spellout-ordinal-masculine"));
    }

    private static LongConsumer comparison(Region region) {
        NumberSpeller speller = new NumberSpeller(region);
        Reference reference = new Reference(region);
        return number -> compare(number, speller, reference);
    }

    private static void compare(long number, NumberSpeller speller, Reference reference) {
        compareCardinals(number, speller, reference);
        compareOrdinals(
                number,
                speller,
                Stream.of("masculine", "feminine", "masculine-plural", "feminine-plural")
                        .map(form -> reference.ordinal(number, form))
                        .toList());
    }

    private static void compareCardinals(long number, NumberSpeller speller, Reference reference) {
        String digits = Long.toString(number);
        String masculine = reference.spell(number, "%spellout-cardinal-masculine");
        String feminine = reference.spell(number, "%spellout-cardinal-feminine");
        assertEquals(masculine, speller.cardinal(digits), digits);
        assertEquals(masculine, speller.cardinal(digits, Gender.MASCULINE), digits);
        assertEquals(feminine, speller.cardinal(digits, Gender.FEMININE), digits);
        assertEquals(Reference.AGREEMENT.matcher(masculine).replaceFirst(""), speller.rank(digits), digits);
        if (number < 10) {
            assertEquals(reference.spell(number, "%spellout-numbering"), speller.digits(digits), digits);
        }
    }

    private static void compareOrdinals(long number, NumberSpeller speller, List<String> expected) {
        String digits = Long.toString(number);
        List<String> actual = List.of(
                speller.ordinal(digits, Gender.MASCULINE, false),
                speller.ordinal(digits, Gender.FEMININE, false),
                speller.ordinal(digits, Gender.MASCULINE, true),
                speller.ordinal(digits, Gender.FEMININE, true));
        assertEquals(expected, actual, digits);
    }

    private static long power(int exponent) {
        return LongStream.generate(() -> 10).limit(exponent).reduce(1, (one, two) -> one * two);
    }

    private static final class Reference {

        static final Pattern AGREEMENT = Pattern.compile("(?<=cent|vingt)s$");

        private static final Pattern ET = Pattern.compile("-et-");
        private static final Pattern MILLE_ET = Pattern.compile("mille et un");
        /** Million and milliard are nouns: cent and vingt agree before them (Grevisse, § 599). */
        private static final Pattern CENT_BEFORE_NOUN = Pattern.compile(
                "((?:deux|trois|quatre|cinq|six|sept|huit|neuf) cent|quatre-vingt)(?= (?:mi|bi)lli(?:on|ard)s(?: |$))");

        private static final Pattern VINGTS_BEFORE_MILLE = Pattern.compile("quatre-vingts(?= mill(?:e|i[eè]me|ioni))");

        /** What was wrong before, see {@link #mended}. */
        private static final Pattern VINGTS_BEFORE_ORDINAL =
                Pattern.compile("quatre-vingts(?= (?:milliard|billion|billiard)ième)");

        private final RuleBasedNumberFormat format;

        Reference(Region region) {
            format = new RuleBasedNumberFormat(new ULocale("fr", region.country()), RuleBasedNumberFormat.SPELLOUT);
        }

        String ordinal(long number, String form) {
            String spelt = spell(number, "%spellout-ordinal-" + form);
            return VINGTS_BEFORE_ORDINAL.matcher(spelt).replaceFirst("quatre-vingt");
        }

        String spell(long number, String rules) {
            String spelt = ET.matcher(format.format(number, rules)).replaceAll(" et ");
            spelt = MILLE_ET.matcher(spelt).replaceAll("mille un");
            spelt = VINGTS_BEFORE_MILLE.matcher(spelt).replaceAll("quatre-vingt");
            return CENT_BEFORE_NOUN.matcher(spelt).replaceAll("$1s");
        }
    }
}
