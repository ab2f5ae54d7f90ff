package balado.normalize;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a verbalizer makes of the written characters from where it was asked up to an end.
 *
 * @param end behind the last code unit taken, in the view
 * @param semioticClass what kind of token it is
 * @param words what is said
 * @param mark what punctuation means for phrasing
 * @param rule the rule that decided
 * @param prefix what the next spoken word begins with: an elided {@code d'}, a {@code Saint-}; mostly empty
 */
record Reading(int end, SemioticClass semioticClass, List<SpokenWord> words, Mark mark, String rule, String prefix) {

    Reading {
        Objects.requireNonNull(semioticClass, "semioticClass");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(prefix, "prefix");
        words = List.copyOf(words);
    }

    /** Ordinary words, separated by spaces. */
    static Reading of(int end, SemioticClass semioticClass, String rule, String spoken) {
        return new Reading(end, semioticClass, words(spoken), Mark.NONE, rule, "");
    }

    static Reading of(int end, SemioticClass semioticClass, String rule, List<SpokenWord> words) {
        return new Reading(end, semioticClass, words, Mark.NONE, rule, "");
    }

    static Reading mark(int end, String rule, Mark mark) {
        return new Reading(end, SemioticClass.PUNCTUATION, List.of(), mark, rule, "");
    }

    /** The same, and the next spoken word begins with this. */
    Reading before(String next) {
        return new Reading(end, semioticClass, words, mark, rule, next);
    }

    static List<SpokenWord> words(String spoken) {
        return spoken.isEmpty()
                ? List.of()
                : Stream.of(spoken.split(" +"))
                        .filter(word -> !word.isEmpty())
                        .map(SpokenWord::of)
                        .toList();
    }

    /** Each character a letter said by its name. */
    static List<SpokenWord> letters(String letters) {
        return letters.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> new SpokenWord(Character.toString(letter), SpokenWord.Kind.LETTERS))
                .toList();
    }
}
