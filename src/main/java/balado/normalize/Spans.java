package balado.normalize;

import balado.article.Term;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the markup of a sentence says of the places of its view. Of a sentence without markup, nothing. */
final class Spans {

    /** Places of the view, and what is said of the words there. */
    record Span(int from, int to, String value) {}

    static final Spans NONE = new Spans();

    private final NavigableMap<Integer, Span> languages = new TreeMap<>();
    private final Map<Integer, Span> abbreviations = new TreeMap<>();
    private final Map<Integer, Span> raised = new TreeMap<>();

    /** Belongs to whoever fills it until it is handed on. */
    Spans() {}

    /** Says a term of places; where two of a kind begin, the last one counts. */
    void add(Term.Kind kind, Span span) {
        switch (kind) {
            case LANGUAGE -> languages.put(span.from(), span);
            case ABBREVIATION -> abbreviations.put(span.from(), span);
            case RAISED -> raised.put(span.from(), span);
        }
    }

    /** The words in another language that a place is among; null when it is not. */
    Span languageAt(int place) {
        Map.Entry<Integer, Span> last = languages.floorEntry(place);
        return last != null && place < last.getValue().to() ? last.getValue() : null;
    }

    /** Whether words in another language begin behind one place and before another. */
    boolean changesLanguage(int from, int to) {
        Integer next = languages.isEmpty() ? null : languages.higherKey(from);
        return next != null && next < to;
    }

    /** The abbreviation that begins at a place; null when none does. */
    Span abbreviationAt(int place) {
        return abbreviations.get(place);
    }

    /** Whether raised letters begin at a place. */
    boolean isRaised(int place) {
        return raised.containsKey(place);
    }
}
