package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Measures. {@code 148 km/h} → {@code cent quarante-huit kilomètres-heure}; {@code 26 %} → {@code vingt-six pour cent} */
final class MeasureVerbalizer implements Verbalizer {

    /** Dimensions: {@code 3 x 4 m}. */
    private static final Shape TIMES = new Shape(
            " ?[x×] ?(?=[\\d., ]{1,12}(?:[x×][\\d., ]{1,12})?(?:mm|cm|dm|km|m|px|pixels|mètres|centimètres|kilomètres)(?!\\p{L}))");

    /** {@code 1m85} → {@code un mètre quatre-vingt-cinq} */
    private static final Shape HEIGHT = new Shape("(\\d{1,3}) ?m ?(\\d{2})(?![\\d\\p{L}])");

    private final NumberSpeller speller;
    private final Units units = new Units();

    MeasureVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return NumberLiteral.mayBegin(first) || units.mayBegin(first) || first == '/';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        Optional<Reading> height =
                text.isDigit(at) && text.startsWord(at) ? HEIGHT.at(text, at).map(this::height) : Optional.empty();
        if (height.isPresent()) {
            return height;
        }
        Optional<NumberLiteral> number = NumberLiteral.at(text, at);
        return number.isPresent() ? number.flatMap(found -> measure(text, found)) : alone(text, at);
    }

    private Reading height(MatchResult match) {
        String metres = match.group(1).equals("1") ? " mètre " : " mètres ";
        return Reading.of(
                match.end(),
                SemioticClass.MEASURE,
                "height",
                speller.cardinal(match.group(1)) + metres + speller.group(match.group(2)));
    }

    private Optional<Reading> measure(Text text, NumberLiteral number) {
        int place = text.skipSpaces(number.end());
        if (place > number.end() + 1) {
            return Optional.empty();
        }
        return units.at(text, place).map(found -> counted(text, number, found)).or(() -> dimension(text, number));
    }

    private Optional<Reading> dimension(Text text, NumberLiteral number) {
        return TIMES.at(text, number.end())
                .map(times -> Reading.of(
                        times.end(),
                        SemioticClass.MEASURE,
                        "dimension",
                        number.spoken(speller, Gender.MASCULINE) + " sur"));
    }

    private Reading counted(Text text, NumberLiteral number, Keys.Found<Units.Unit> found) {
        Units.Unit unit = found.value();
        String name = number.isPlural() ? unit.plural() : unit.singular();
        String joined = number.endsInNoun() ? de(name) : " " + name;
        String spoken = number.spoken(speller, unit.gender()) + joined;
        return units.rate(text, found.end())
                .map(rate -> Reading.of(rate.end(), SemioticClass.MEASURE, "rate", spoken + rate.spoken()))
                .orElseGet(() -> Reading.of(found.end(), SemioticClass.MEASURE, "measure", spoken));
    }

    private static String de(String noun) {
        return noun.startsWith("pour ")
                ? " " + noun
                : ("aeiouého".indexOf(noun.charAt(0)) >= 0 ? " d'" : " de ") + noun;
    }

    /** A symbol that is no word stands for its unit without a number too: {@code le prix au m²}. */
    private Optional<Reading> alone(Text text, int at) {
        if (text.at(at) == '/' && Character.isLetter(text.at(at - 1)) && Character.isLetter(text.at(at + 2))) {
            return units.rate(text, at)
                    .map(rate -> Reading.of(
                            rate.end(),
                            SemioticClass.MEASURE,
                            "rate",
                            rate.spoken().strip()));
        }
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        return units.at(text, at)
                .filter(found -> !found.value().alone().isEmpty())
                .map(found -> Reading.of(
                        found.end(),
                        SemioticClass.MEASURE,
                        "unit",
                        found.value().alone()));
    }
}
