package balado.normalize;

import java.util.List;

/** The verbalizers in the order in which they are asked: the first one that takes a token has it. */
final class Verbalizers {

    private Verbalizers() {}

    static List<Verbalizer> inOrder(NumberSpeller speller) {
        Nouns nouns = new Nouns();
        Vocabulary vocabulary = new Vocabulary();
        Verbalizer reference = new ReferenceVerbalizer(speller);
        Verbalizer initial = new InitialVerbalizer();
        Verbalizer abbreviation = new AbbreviationVerbalizer("abbreviations", vocabulary);
        return List.of(
                new ElisionVerbalizer(List.of(reference, abbreviation, initial)),
                new BracketVerbalizer(),
                new AbbreviationVerbalizer("expressions", vocabulary),
                new LongDigitsVerbalizer(speller),
                new TelephoneVerbalizer(speller),
                new CoordinateVerbalizer(speller),
                new DateVerbalizer(speller),
                new ElectronicVerbalizer(speller, vocabulary),
                new TimeVerbalizer(speller),
                reference,
                new RangeVerbalizer(speller, nouns),
                new MoneyVerbalizer(speller),
                new MeasureVerbalizer(speller),
                new ExponentVerbalizer(speller),
                new FractionVerbalizer(speller, nouns),
                new CapitalOrdinalVerbalizer(speller),
                new OrdinalVerbalizer(speller, nouns),
                new RomanVerbalizer(speller),
                new NumberVerbalizer(speller, nouns),
                new FormulaVerbalizer(speller),
                abbreviation,
                initial,
                new CodeVerbalizer(speller),
                new SymbolVerbalizer(),
                new AcronymVerbalizer(vocabulary),
                new WordVerbalizer(vocabulary),
                new EmphasisVerbalizer(),
                new PunctuationVerbalizer(),
                new CharacterVerbalizer(speller));
    }

    /** Those that read what is words already. */
    static List<Verbalizer> ofWords(NumberSpeller speller) {
        Vocabulary vocabulary = new Vocabulary();
        return List.of(
                new AcronymVerbalizer(vocabulary),
                new WordVerbalizer(vocabulary),
                new PunctuationVerbalizer(),
                new CharacterVerbalizer(speller));
    }
}
