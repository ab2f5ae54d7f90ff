package balado.normalize;

import balado.article.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Says what is written: cuts a sentence into tokens, each of a semiotic class, and puts them into words as a French newsreader would. Immutable
 * and safe for use by several threads; the result does not depend on locale, and takes time linear in the sentence's length. Any text is
 * accepted: what no class knows is said character by character.
 */
public final class Normalizer {

    private final List<Verbalizer> verbalizers;

    private Normalizer(List<Verbalizer> verbalizers) {
        this.verbalizers = List.copyOf(verbalizers);
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
            Reading reading = read(text, at);
            tokens.add(at, reading);
            at = text.skipSpaces(reading.end());
        }
        return new SpokenSentence(sentence, tokens.finish());
    }

    private Reading read(Text text, int at) {
        for (Verbalizer verbalizer : verbalizers) {
            Optional<Reading> reading = verbalizer.read(text, at);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        throw new IllegalStateException("the last verbalizer takes anything");
    }
}
