package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cardinals and decimals. {@code 21 femmes} → {@code vingt et une}; {@code 0,05} → {@code zéro virgule zéro cinq} */
final class NumberVerbalizer implements Verbalizer {

    private final NumberSpeller speller;
    private final Nouns nouns;
    private final Set<String> sections = Table.load("sections").keys();

    NumberVerbalizer(NumberSpeller speller, Nouns nouns) {
        this.speller = speller;
        this.nouns = nouns;
    }

    @Override
    public boolean mayBegin(char first) {
        return NumberLiteral.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return NumberLiteral.at(text, at)
                .filter(number -> text.endsWord(number.end()))
                .map(number -> number.isInteger() ? cardinal(text, at, number) : decimal(text, at, number));
    }

    /** A stop behind a word such as {@code rubrique} separates two numbers; anywhere else it is a decimal sign. */
    private Reading decimal(Text text, int at, NumberLiteral number) {
        boolean section = text.at(number.end() - number.fraction().length() - 1) == '.'
                && sections.contains(text.wordBefore(at).toLowerCase(Locale.ROOT));
        String spoken = section
                ? speller.cardinal(number.integer()) + " point " + speller.group(number.fraction())
                : number.spoken(speller, Gender.MASCULINE);
        return Reading.of(number.end(), SemioticClass.DECIMAL, section ? "section" : "decimal", spoken);
    }

    private Reading cardinal(Text text, int at, NumberLiteral number) {
        if (List.of("années", "an", "l'an", "décennie")
                        .contains(text.wordBefore(at).toLowerCase(Locale.ROOT))
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
