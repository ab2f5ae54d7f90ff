package balado.normalize;

import java.util.Optional;

/** Raised figures: an exponent behind a number, a footnote behind a word. {@code 10⁶} → {@code dix puissance six}; {@code page¹} */
final class ExponentVerbalizer implements Verbalizer {

    private static final Shape RAISED = new Shape("(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?![\\p{L}\\p{N}])");
    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final NumberSpeller speller;

    ExponentVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (text.at(at) != '⁻' && FIGURES.indexOf(text.at(at)) < 0) {
            return Optional.empty();
        }
        boolean note = text.wordBefore(at).length() > 2 && text.at(at - 1) != ' ';
        boolean power = text.isDigit(at - 1);
        return RAISED.at(text, at)
                .filter(match -> note || power)
                .map(match -> note
                        ? Reading.mark(match.end(), "footnote", Mark.NONE)
                        : Reading.of(
                                match.end(),
                                SemioticClass.FORMULA,
                                "exponent",
                                power(!match.group(1).isEmpty(), figures(match.group(2)))));
    }

    private String power(boolean negative, String digits) {
        if (!negative && digits.equals("2")) {
            return "au carré";
        }
        if (!negative && digits.equals("3")) {
            return "au cube";
        }
        return "puissance " + (negative ? "moins " : "") + speller.group(digits);
    }

    private static String figures(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(figure -> digits.append(FIGURES.indexOf(figure)));
        return digits.toString();
    }
}
