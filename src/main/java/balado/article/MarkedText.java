package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with what its markup says of its words, which goes with them when the text is cut and joined.
 *
 * @param text the words
 * @param terms what is said of some of them, in order; none crosses the edge of another
 */
public record MarkedText(String text, List<Term> terms) {

    public MarkedText {
        Objects.requireNonNull(text, "text");
        terms = List.copyOf(terms);
        for (Term term : terms) {
            Objects.checkFromToIndex(term.from(), term.to(), text.length());
        }
    }

    /** Words of which nothing is said. */
    public static MarkedText of(String text) {
        return new MarkedText(text, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** A part of it. Of words in another language any part is in it; half an abbreviation is none. */
    public MarkedText part(int from, int to) {
        String part = text.substring(from, to);
        List<Term> kept = new ArrayList<>();
        for (Term term : terms) {
            int start = Math.max(from, term.from());
            int end = Math.min(to, term.to());
            boolean whole = start == term.from() && end == term.to();
            if (start < end && (whole || term.kind() == Term.Kind.LANGUAGE)) {
                kept.add(term.at(start - from, end - from));
            }
        }
        return new MarkedText(part, kept);
    }

    /** Without white space around it. */
    public MarkedText strip() {
        String leading = text.stripLeading();
        int from = text.length() - leading.length();
        int to = from + leading.stripTrailing().length();
        return from == 0 && to == text.length() ? this : part(from, to);
    }

    /** Without what it begins with, when it does. */
    public MarkedText withoutStart(Pattern start) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() ? part(matcher.end(), text.length()) : this;
    }

    /** The parts between separators. */
    public List<MarkedText> split(Pattern separator) {
        List<MarkedText> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int start = 0;
        while (matcher.find()) {
            parts.add(part(start, matcher.start()));
            start = matcher.end();
        }
        parts.add(part(start, text.length()));
        return parts;
    }

    /** The same with a character in place of another one. */
    public MarkedText replace(char written, char other) {
        return new MarkedText(text.replace(written, other), terms);
    }

    /** With more behind it. */
    public MarkedText plus(String more) {
        return more.isEmpty() ? this : new MarkedText(text + more, terms);
    }

    /** With more behind it. */
    public MarkedText plus(MarkedText more) {
        return join(List.of(this, more), "");
    }

    /** Several as one. */
    public static MarkedText join(List<MarkedText> parts, String separator) {
        StringBuilder text = new StringBuilder();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            MarkedText part = parts.get(i);
            text.append(i == 0 ? "" : separator);
            int start = text.length();
            text.append(part.text());
            part.terms().forEach(term -> terms.add(term.at(start + term.from(), start + term.to())));
        }
        return new MarkedText(text.toString(), terms);
    }
}
