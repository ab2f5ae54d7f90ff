package balado.normalize;

import balado.article.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A sentence as it is said.
 *
 * @param source the sentence as it was written
 * @param tokens its tokens in order; their spans do not overlap and leave out nothing but white space
 */
public record SpokenSentence(Sentence source, List<Token> tokens) {

    public SpokenSentence {
        Objects.requireNonNull(source, "source");
        tokens = List.copyOf(tokens);
    }

    /** The spoken words separated by a space, without punctuation: a line of {@code balado text}. */
    public String text() {
        return tokens.stream()
                .flatMap(token -> token.words().stream())
                .map(SpokenWord::text)
                .collect(Collectors.joining(" "));
    }
}
