package balado.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cleans texts and finds their terms again in what becomes of them. The text is cleaned as if nothing were said of its words. Cleaning moves white
 * space, but of the characters that are seen it leaves the number: a term that began behind twelve of them still does. So nothing has to be put
 * into the text that hostile text could hold as well. Where the numbers differ after all, because an element cuts a letter from its accent or an emoji
 * in two, the terms of that text are given up. Takes linear time.
 */
final class MarkedCleaner {

    /** A longer title of an abbreviation is no expansion but an explanation. */
    private static final int LONGEST_VALUE = 200;

    private final Cleaner cleaner;
    private final Emoji emoji;

    MarkedCleaner(Cleaner cleaner, Emoji emoji) {
        this.cleaner = cleaner;
        this.emoji = emoji;
    }

    /** As one line. */
    MarkedText clean(MarkedText written) {
        String clean = line(written.text());
        if (written.terms().isEmpty()) {
            return MarkedText.of(clean);
        }
        NavigableMap<Integer, Integer> seenBefore = seenBefore(written);
        int[] places = places(clean);
        if (seenBefore.lastEntry().getValue() != places.length) {
            return MarkedText.of(clean);
        }
        List<Term> terms = new ArrayList<>();
        for (Term term : written.terms()) {
            int from = seenBefore.get(term.from());
            int to = seenBefore.get(term.to());
            Optional<String> value = value(term);
            if (from < to && value.isPresent()) {
                terms.add(new Term(places[from], places[to - 1] + 1, term.kind(), value.get()));
            }
        }
        return new MarkedText(clean, terms);
    }

    private String line(String text) {
        return cleaner.cleanLine(emoji.apply(text));
    }

    /** How many characters are seen before each edge of a term and before the end of the text, part by part. */
    private NavigableMap<Integer, Integer> seenBefore(MarkedText written) {
        NavigableMap<Integer, Integer> edges = new TreeMap<>();
        written.terms().forEach(term -> {
            edges.put(term.from(), 0);
            edges.put(term.to(), 0);
        });
        edges.put(written.text().length(), 0);
        int start = 0;
        int seen = 0;
        for (int edge : List.copyOf(edges.keySet())) {
            seen += places(line(written.text().substring(start, edge))).length;
            edges.put(edge, seen);
            start = edge;
        }
        return edges;
    }

    /** Where the characters that are seen stand. */
    private static int[] places(String clean) {
        int[] places = new int[clean.length()];
        int count = 0;
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) != ' ') {
                places[count] = i;
                count++;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private Optional<String> value(Term term) {
        String value = term.kind() == Term.Kind.ABBREVIATION ? cleaner.cleanLine(term.value()) : term.value();
        boolean needed = term.kind() != Term.Kind.RAISED;
        return value.length() > LONGEST_VALUE || (needed && value.isEmpty()) ? Optional.empty() : Optional.of(value);
    }
}
