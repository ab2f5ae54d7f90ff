package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Ordinals whose ending is in capitals too, as in headlines. {@code 1ER PRIX} → {@code premier prix}; {@code XXIE SIÈCLE} → {@code vingt et unième siècle} */
final class CapitalOrdinalVerbalizer implements Verbalizer {

    /** One capital alone makes a code of the figure ({@code 2E}) unless the whole sentence is in capitals. */
    private static final Shape FIGURES =
            new Shape("(\\d{1,4}) ?(?:(ER)|(RE|[EÈ]RE)|I?[EÈ]ME|(E))(S?)(?![\\p{L}\\p{N}'-])");

    private static final Shape CENTURY = new Shape("([IVXL]{1,6})E(?= SI[EÈ]CLE)");

    private final NumberSpeller speller;

    CapitalOrdinalVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || "IVXL".indexOf(first) >= 0;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        return text.isDigit(at)
                ? FIGURES.at(text, at)
                        .filter(match -> match.group(4) == null || text.isShouted())
                        .filter(match -> isFirst(match) == match.group(1).equals("1"))
                        .map(this::figures)
                : CENTURY.at(text, at)
                        .flatMap(match -> RomanNumeral.value(match.group(1))
                                .map(value -> reading(match.end(), Integer.toString(value), Gender.MASCULINE, false)));
    }

    private static boolean isFirst(MatchResult match) {
        return match.group(2) != null || match.group(3) != null;
    }

    private Reading figures(MatchResult match) {
        Gender gender = match.group(3) == null ? Gender.MASCULINE : Gender.FEMININE;
        return reading(match.end(), match.group(1), gender, !match.group(5).isEmpty());
    }

    private Reading reading(int end, String digits, Gender gender, boolean plural) {
        return Reading.of(end, SemioticClass.ORDINAL, "capital ordinal", speller.ordinal(digits, gender, plural));
    }
}
