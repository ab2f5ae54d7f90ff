package balado.pronounce;

import balado.normalize.SpokenSentence;
import java.util.List;
import java.util.Objects;

/**
 * A sentence as it sounds.
 *
 * @param source the sentence as it is said
 * @param words its words in order; the last one is followed by a {@link Boundary.Strength#SENTENCE} boundary; empty when nothing is said
 */
public record PhoneticSentence(SpokenSentence source, List<PhoneticWord> words) {

    public PhoneticSentence {
        Objects.requireNonNull(source, "source");
        words = List.copyOf(words);
    }
}
