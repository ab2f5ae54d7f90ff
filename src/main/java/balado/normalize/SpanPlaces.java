package balado.normalize;

import balado.article.Term;
import java.util.List;
import java.util.Locale;

/** Finds the terms of a sentence in its view. Words in another language begin with a word: an element that begins within one counts from the next. */
final class SpanPlaces {

    private final Text text;

    SpanPlaces(Text text) {
        this.text = text;
    }

    Spans of(List<Term> terms) {
        Spans spans = new Spans();
        for (Term term : terms) {
            int from = text.place(term.from());
            int to = text.place(term.to());
            while (term.kind() == Term.Kind.LANGUAGE && from < to && isWithinWord(from)) {
                from++;
            }
            if (from < to) {
                spans.add(term.kind(), new Spans.Span(from, to, term.value()));
            }
        }
        return spans;
    }

    /** Behind a letter, a hyphen, an apostrophe, but not behind an elided word. */
    private boolean isWithinWord(int at) {
        char before = text.at(at - 1);
        if (Character.isLowSurrogate(text.at(at))) {
            return true;
        }
        if (before == '\'') {
            String word = text.wordBefore(at).toLowerCase(Locale.ROOT);
            return Character.isLetter(text.at(at - 2)) && !Casing.CLITICS.contains(word);
        }
        return !text.startsWord(at) || (before == '-' && Character.isLetter(text.at(at - 2)));
    }
}
