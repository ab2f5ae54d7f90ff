package balado.normalize;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Integers in French words, in traditional spelling: {@code vingt et un}, {@code deux cents}, {@code quatre-vingts millions}. The words are
 * those of ICU's rule-based number format (CLDR); its hyphens of 1990 and a few faults are mended here.
 */
final class NumberSpeller {

    /** Longer numbers than this are said digit by digit. */
    static final int MAX_DIGITS = 18;

    private static final Pattern ET = Pattern.compile("-et-");
    private static final Pattern MILLE_ET = Pattern.compile("mille et un");
    /** Million and milliard are nouns: cent and vingt agree before them (Grevisse, § 599). */
    private static final Pattern CENT_BEFORE_NOUN = Pattern.compile(
            "((?:deux|trois|quatre|cinq|six|sept|huit|neuf) cent|quatre-vingt)(?= (?:mi|bi)lli(?:on|ard)s(?: |$))");

    private static final Pattern VINGTS_BEFORE_MILLE = Pattern.compile("quatre-vingts(?= mill(?:e|i[eè]me|ioni))");
    private static final Pattern AGREEMENT = Pattern.compile("(?<=cent|vingt)s$");

    private final RuleBasedNumberFormat format;

    NumberSpeller(Region region) {
        format = new RuleBasedNumberFormat(region.locale(), RuleBasedNumberFormat.SPELLOUT);
    }

    /** A cardinal; the digits carry no sign. {@code 21} feminine → {@code vingt et une} */
    String cardinal(String digits, Gender gender) {
        String rules = gender == Gender.FEMININE ? "%spellout-cardinal-feminine" : "%spellout-cardinal-masculine";
        return digits.length() > MAX_DIGITS ? digits(digits) : spell(digits, rules);
    }

    String cardinal(String digits) {
        return cardinal(digits, Gender.MASCULINE);
    }

    /** A cardinal that gives a rank, which does not agree: {@code années quatre-vingt}, {@code page deux cent}. */
    String rank(String digits) {
        return AGREEMENT.matcher(cardinal(digits)).replaceFirst("");
    }

    /** An ordinal. {@code 21} → {@code vingt et unième} */
    String ordinal(String digits, Gender gender, boolean plural) {
        if (digits.length() > MAX_DIGITS) {
            return digits(digits);
        }
        String rules = gender == Gender.FEMININE ? "%spellout-ordinal-feminine" : "%spellout-ordinal-masculine";
        return spell(digits, plural ? rules + "-plural" : rules);
    }

    /** Digit by digit. {@code 06} → {@code zéro six} */
    String digits(String digits) {
        return digits.chars()
                .mapToObj(digit -> spell(Character.toString(digit), "%spellout-numbering"))
                .collect(Collectors.joining(" "));
    }

    /** As a written group is said: leading zeros one by one, then the rest as a number. {@code 05} → {@code zéro cinq} */
    String group(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String rest = cardinal(digits.substring(zeros));
        return zeros == 0 ? rest : digits("0".repeat(zeros)) + " " + rest;
    }

    private String spell(String digits, String rules) {
        String spelt;
        // ICU's formats are not safe for use by several threads.
        synchronized (format) {
            spelt = format.format(Long.parseLong(digits), rules);
        }
        spelt = ET.matcher(spelt).replaceAll(" et ");
        spelt = MILLE_ET.matcher(spelt).replaceAll("mille un");
        spelt = VINGTS_BEFORE_MILLE.matcher(spelt).replaceAll("quatre-vingt");
        return CENT_BEFORE_NOUN.matcher(spelt).replaceAll("$1s");
    }
}
