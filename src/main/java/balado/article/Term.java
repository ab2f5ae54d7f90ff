package balado.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * What the markup of a page says of some words of a text.
 *
 * @param from offset of their first UTF-16 code unit
 * @param to offset behind the last one
 * @param kind what is said of them
 * @param value what an abbreviation stands for, or the tag of a language, such as {@code en} or {@code pt-BR}; empty for raised letters
 */
public record Term(int from, int to, Kind kind, String value) implements Comparable<Term> {

    /** What is said of words; one that stands further below may stand inside one further above. */
    public enum Kind {
        /** They are in another language than the text around them: {@code <i lang="en">}. */
        LANGUAGE,
        /** They are an abbreviation: {@code <abbr title="arrêté">}. */
        ABBREVIATION,
        /** They are raised and belong to the word before them: {@code XIX<sup>e</sup>}. */
        RAISED
    }

    /** As their tags are written: what begins first, and what holds others before these. */
    private static final Comparator<Term> ORDER = Comparator.comparingInt(Term::from)
            .thenComparing(Term::to, Comparator.reverseOrder())
            .thenComparing(Term::kind)
            .thenComparing(Term::value);

    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a term covers text, not " + from + ".." + to);
        }
    }

    /** The same words elsewhere. */
    Term at(int newFrom, int newTo) {
        return new Term(newFrom, newTo, kind, value);
    }

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }
}
