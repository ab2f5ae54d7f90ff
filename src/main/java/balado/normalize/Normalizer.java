package balado.normalize;

import balado.article.Sentence;
import java.util.List;
import java.util.Map;

/**
 * Says what is written: cuts a sentence into tokens, each of a semiotic class, and puts them into words as a French newsreader would. Immutable
 * and safe for use by several threads; the result does not depend on locale, and takes time linear in the sentence's length. Any text is
 * accepted: what no class knows is said character by character.
 */
public final class Normalizer {

    private final Dispatch verbalizers;

    /** For words of another language. */
    private final Dispatch foreign;

    private Normalizer(Dispatch verbalizers, Dispatch foreign) {
        this.verbalizers = verbalizers;
        this.foreign = foreign;
    }

    private Normalizer(List<Verbalizer> verbalizers, List<Verbalizer> foreign) {
        this(new Dispatch(verbalizers), new Dispatch(foreign));
    }

    /** For the French of France. */
    public static Normalizer french() {
        return french(Region.FRANCE);
    }

    /** For the numerals of a region. */
    public static Normalizer french(Region region) {
        return french(region, Map.of());
    }

    /**
     * For the numerals of a region, with abbreviations of the user's own that win over all others.
     *
     * @param abbreviations what is said by what is written, see {@link UserAbbreviations}
     */
    public static Normalizer french(Region region, Map<String, String> abbreviations) {
        NumberSpeller speller = new NumberSpeller(region);
        Verbalizers all = new Verbalizers(speller);
        Dispatch words = new Dispatch(all.ofWords());
        Normalizer reader = new Normalizer(words, words);
        List<Verbalizer> verbalizers = all.inOrder(reader::title);
        List<Verbalizer> foreign = all.ofForeignWords();
        if (abbreviations.isEmpty()) {
            return new Normalizer(verbalizers, foreign);
        }
        UserVerbalizer user = new UserVerbalizer(abbreviations, reader::words);
        return new Normalizer(user.before(verbalizers), user.before(foreign));
    }

    /** The words of a text that stands alone, where the first capital says nothing. */
    private List<SpokenWord> title(String text) {
        return normalize(Sentence.of(text)).tokens().stream()
                .flatMap(token -> token.words().stream())
                .toList();
    }

    /** The words of a text as they are inside a sentence, where a capital makes a name. */
    private List<SpokenWord> words(String text) {
        return normalize(Sentence.of("le " + text)).tokens().stream()
                .flatMap(token -> token.words().stream())
                .skip(1)
                .toList();
    }

    /** The sentence as it is said. */
    public SpokenSentence normalize(Sentence sentence) {
        Text text = Text.of(sentence);
        TokenList tokens = new TokenList(text);
        int at = text.skipSpaces(0);
        while (at < text.length()) {
            boolean abroad = text.spans().languageAt(at) != null;
            Reading reading = (abroad ? foreign : verbalizers).read(text, at);
            int end = text.skipMarks(reading.end());
            tokens.add(at, end, reading);
            at = text.skipSpaces(end);
        }
        return new SpokenSentence(sentence, tokens.finish());
    }
}
