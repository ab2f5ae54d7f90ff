package balado.normalize;

import java.util.List;
import java.util.function.Function;

/** The verbalizers in the order in which they are asked: the first one that takes a token has it. */
final class Verbalizers {

    private final NumberSpeller speller;
    private final Nouns nouns = new Nouns();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Verbalizer electronic;
    private final Verbalizer number;
    private final Verbalizer code;
    private final Verbalizer symbol = new SymbolVerbalizer();
    private final Verbalizer acronym = new AcronymVerbalizer(vocabulary);
    private final Verbalizer word = new WordVerbalizer(vocabulary);
    private final Verbalizer emphasis = new EmphasisVerbalizer();
    private final Verbalizer punctuation = new PunctuationVerbalizer();
    private final Verbalizer character;

    Verbalizers(NumberSpeller speller) {
        this.speller = speller;
        this.electronic = new ElectronicVerbalizer(speller, vocabulary);
        this.number = new NumberVerbalizer(speller, nouns);
        this.code = new CodeVerbalizer(speller);
        this.character = new CharacterVerbalizer(speller);
    }

    /**
     * All of them.
     *
     * @param words the words of what an abbreviation stands for
     */
    List<Verbalizer> inOrder(Function<String, List<SpokenWord>> words) {
        Verbalizer reference = new ReferenceVerbalizer(speller);
        Verbalizer initial = new InitialVerbalizer();
        Verbalizer abbreviation = new AbbreviationVerbalizer("abbreviations", vocabulary);
        Verbalizer title = new TitleVerbalizer(vocabulary, words);
        return List.of(
                new ElisionVerbalizer(List.of(reference, title, abbreviation, initial)),
                new BracketVerbalizer(),
                new AbbreviationVerbalizer("expressions", vocabulary),
                new LongDigitsVerbalizer(speller),
                new TelephoneVerbalizer(speller),
                new CoordinateVerbalizer(speller),
                new DateVerbalizer(speller),
                electronic,
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
                number,
                new FormulaVerbalizer(speller),
                title,
                abbreviation,
                initial,
                code,
                symbol,
                acronym,
                word,
                emphasis,
                punctuation,
                character);
    }

    /** Those that read what is words already. */
    List<Verbalizer> ofWords() {
        return List.of(acronym, word, punctuation, character);
    }

    /** Those for words of another language, in which no letters stand for French words. */
    List<Verbalizer> ofForeignWords() {
        return List.of(
                electronic, number, code, new ForeignVerbalizer(acronym), symbol, emphasis, punctuation, character);
    }
}
