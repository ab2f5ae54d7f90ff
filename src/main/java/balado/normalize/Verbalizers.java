package balado.normalize;

import java.util.List;

/** The verbalizers in the order in which they are asked: the first one that takes a token has it. */
final class Verbalizers {

    private Verbalizers() {}

    static List<Verbalizer> inOrder(NumberSpeller speller) {
        Nouns nouns = new Nouns();
        Vocabulary vocabulary = new Vocabulary();
        return List.of(
                new BracketVerbalizer(),
                new AbbreviationVerbalizer("expressions"),
                new LongDigitsVerbalizer(speller),
                new ElectronicVerbalizer(speller),
                new TelephoneVerbalizer(speller),
                new DateVerbalizer(speller),
                new TimeVerbalizer(speller),
                new ReferenceVerbalizer(speller),
                new RangeVerbalizer(speller, nouns),
                new MoneyVerbalizer(speller),
                new MeasureVerbalizer(speller),
                new FractionVerbalizer(speller),
                new OrdinalVerbalizer(speller, nouns),
                new RomanVerbalizer(speller),
                new NumberVerbalizer(speller, nouns),
                new FormulaVerbalizer(speller),
                new AbbreviationVerbalizer("abbreviations"),
                new InitialVerbalizer(),
                new CodeVerbalizer(speller),
                new AcronymVerbalizer(vocabulary),
                new WordVerbalizer(vocabulary),
                new SymbolVerbalizer(),
                new PunctuationVerbalizer(),
                new CharacterVerbalizer(speller));
    }
}
