package balado.normalize;

import java.util.List;
import java.util.Optional;

/** Cardinals and decimals. {@code 21 femmes} → {@code vingt et une}; {@code 0,05} → {@code zéro virgule zéro cinq} */
final class NumberVerbalizer implements Verbalizer {

    private final NumberSpeller speller;
    private final Nouns nouns;

    NumberVerbalizer(NumberSpeller speller, Nouns nouns) {
        this.speller = speller;
        this.nouns = nouns;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return NumberLiteral.at(text, at)
                .filter(number -> text.endsWord(number.end()))
                .map(number -> number.isInteger() ? cardinal(text, at, number) : decimal(number));
    }

    private Reading decimal(NumberLiteral number) {
        return Reading.of(number.end(), SemioticClass.DECIMAL, "decimal", number.spoken(speller, Gender.MASCULINE));
    }

    private Reading cardinal(Text text, int at, NumberLiteral number) {
        if (List.of("années", "an", "décennie").contains(text.wordBefore(at))
                && number.integer().length() <= 4) {
            return Reading.of(number.end(), SemioticClass.CARDINAL, "years", speller.rank(number.integer()));
        }
        String spoken = number.spoken(speller, nouns.genderAfter(text, number.end()));
        if (!number.endsInNoun() || !nouns.isCounted(text, number.end())) {
            return Reading.of(number.end(), SemioticClass.CARDINAL, "cardinal", spoken);
        }
        return nouns.elides(text.wordAfter(number.end()))
                ? Reading.of(number.end(), SemioticClass.CARDINAL, "cardinal de", spoken)
                        .before("d'")
                : Reading.of(number.end(), SemioticClass.CARDINAL, "cardinal de", spoken + " de");
    }
}
