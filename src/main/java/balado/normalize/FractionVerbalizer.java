package balado.normalize;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Fractions and marks. {@code 2/3} → {@code deux tiers}; {@code ½} → {@code un demi}; {@code 15/20} → {@code quinze sur vingt} */
final class FractionVerbalizer implements Verbalizer {

    private static final Shape SHAPE =
            new Shape("(\\d{1,4}) ?[/⁄] ?(\\d{1,3}(?: \\d{3})+|\\d+)(?![\\d\\p{L}]|[/.,]\\d)");
    private static final Shape OF = new Shape(" (?:d'|de |du |des )");
    /** A whole number, a space, a fraction of two figures: {@code 1 1/2}. */
    private static final Shape WITH_FRACTION = new Shape("(\\d{1,3}) (\\d{1,2})[/⁄](\\d{1,2})(?![\\d\\p{L}/]|[.,]\\d)");

    private static final Shape MIXED = new Shape("(\\d{1,6}) ?(\\p{No})(?![\\d\\p{L}])");

    private final NumberSpeller speller;
    private final Nouns nouns;
    private final Map<String, String> vulgar = Table.load("vulgar-fractions").index(row -> row.get(1));
    private final Map<String, String> parts = Table.load("fraction-parts").index(row -> row.get(1));

    FractionVerbalizer(NumberSpeller speller, Nouns nouns) {
        this.nouns = nouns;
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || vulgar.containsKey(Character.toString(first));
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (text.isDigit(at) && text.startsWord(at)) {
            return SHAPE.at(text, at)
                    .map(match -> fraction(text, match))
                    .or(() -> withFraction(text, at))
                    .or(() -> mixed(text, at));
        }
        if (text.at(at) == '½' && nouns.isCounted(text, at + 1)) {
            String one = nouns.genderAfter(text, at + 1) == Gender.FEMININE ? "une" : "un";
            return Optional.of(half(at + 1, one));
        }
        String sign = vulgar.get(Character.toString(text.at(at)));
        return Optional.ofNullable(sign).map(spoken -> Reading.of(at + 1, SemioticClass.FRACTION, "vulgar", spoken));
    }

    /** {@code ½ tasse} → {@code une demi-tasse} */
    private static Reading half(int end, String one) {
        return Reading.of(end, SemioticClass.FRACTION, "half", one).before("demi-");
    }

    private Optional<Reading> mixed(Text text, int at) {
        return MIXED.at(text, at)
                .filter(match -> vulgar.containsKey(match.group(2)))
                .map(match -> Reading.of(
                        match.end(),
                        SemioticClass.FRACTION,
                        "mixed",
                        speller.cardinal(match.group(1)) + " et " + unlessHalf(vulgar.get(match.group(2)))));
    }

    private Optional<Reading> withFraction(Text text, int at) {
        return WITH_FRACTION
                .at(text, at)
                .filter(match -> Integer.parseInt(match.group(2)) < Integer.parseInt(match.group(3))
                        && match.group(2).charAt(0) != '0')
                .map(match -> {
                    boolean plural = Integer.parseInt(match.group(2)) > 1;
                    String fraction = speller.cardinal(match.group(2)) + " " + part(match.group(3), plural);
                    return Reading.of(
                            match.end(),
                            SemioticClass.FRACTION,
                            "mixed",
                            speller.cardinal(match.group(1)) + " et " + unlessHalf(fraction));
                });
    }

    /** {@code un et demi}, but {@code un et un quart}. */
    private static String unlessHalf(String fraction) {
        return fraction.equals("un demi") ? "demi" : fraction;
    }

    private Reading fraction(Text text, MatchResult match) {
        String numerator = match.group(1);
        String denominator = match.group(2).replaceAll("\\D", "");
        boolean plural = Long.parseLong(numerator) > 1;
        boolean part = isPart(numerator, denominator, OF.at(text, match.end()).isPresent());
        String spoken = part
                ? speller.cardinal(numerator) + " " + part(denominator, plural)
                : speller.group(numerator) + " sur " + speller.group(denominator);
        return Reading.of(match.end(), SemioticClass.FRACTION, part ? "fraction" : "over", spoken);
    }

    /** A mark out of ten or twenty and anything greater than one is said with {@code sur}; {@code 9/10 des voix} is no mark. */
    private static boolean isPart(String numerator, String denominator, boolean ofThem) {
        if (denominator.length() > NumberSpeller.MAX_DIGITS
                || denominator.charAt(0) == '0'
                || numerator.charAt(0) == '0') {
            return false;
        }
        long top = Long.parseLong(numerator);
        long bottom = Long.parseLong(denominator);
        boolean round = bottom >= 100 && bottom % 100 == 0;
        boolean proper = bottom >= 2 && (top < bottom || bottom == 2);
        return proper && (top == 1 || ofThem || bottom < 10 || (round && top < 10));
    }

    private String part(String denominator, boolean plural) {
        String known = parts.get(denominator);
        if (known == null) {
            return speller.ordinal(denominator, Gender.MASCULINE, plural);
        }
        return plural && !known.endsWith("s") ? known + "s" : known;
    }
}
