package balado.normalize;

import java.util.List;
import java.util.Objects;

/**
 * A span of the written sentence and what is said for it.
 *
 * @param start offset of its first UTF-16 code unit in {@link balado.article.Sentence#text()}
 * @param end offset behind its last one
 * @param semioticClass what kind of token it is
 * @param words what is said, empty for punctuation
 * @param mark what punctuation means for phrasing, {@link Mark#NONE} for anything else
 * @param rule the name of the rule that decided, for {@code --explain}
 */
public record Token(int start, int end, SemioticClass semioticClass, List<SpokenWord> words, Mark mark, String rule) {

    public Token {
        words = List.copyOf(words);
        Objects.requireNonNull(semioticClass, "semioticClass");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(rule, "rule");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token covers text, not " + start + ".." + end);
        }
        if (mark != Mark.NONE && semioticClass != SemioticClass.PUNCTUATION) {
            throw new IllegalArgumentException("only punctuation has a mark");
        }
    }
}
