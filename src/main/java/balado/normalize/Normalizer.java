package balado.normalize;

import balado.article.Sentence;
import java.util.List;

/**
 * Says what is written: cuts a sentence into tokens, each of a semiotic class, and puts them into words as a French newsreader would. Immutable
 * and safe for use by several threads; the result does not depend on locale, and takes time linear in the sentence's length. Any text is
 * accepted: what no class knows is said character by character.
 */
public final class Normalizer {

    private final Dispatch verbalizers;

    private Normalizer(List<Verbalizer> verbalizers) {
        this.verbalizers = new Dispatch(verbalizers);
    }

    /** For the French of France. */
    public static Normalizer french() {
        return french(Region.FRANCE);
    }

    /** For the numerals of a region. */
    public static Normalizer french(Region region) {
        return new Normalizer(Verbalizers.inOrder(new NumberSpeller(region)));
    }

    /** The sentence as it is said. */
    public SpokenSentence normalize(Sentence sentence) {
        Text text = Text.of(sentence.text());
        TokenList tokens = new TokenList(text);
        int at = text.skipSpaces(0);
        while (at < text.length()) {
            Reading reading = verbalizers.read(text, at);
            tokens.add(at, reading);
            at = text.skipSpaces(reading.end());
        }
        return new SpokenSentence(sentence, tokens.finish());
    }
}
