package balado.produce;

import balado.article.Quotations.Span;
import balado.article.Sentence;
import balado.article.Sentence.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What one performer reads of a sentence in one go.
 *
 * @param performer who reads it
 * @param from offset of its first UTF-16 code unit in the sentence's text
 * @param to offset behind its last one
 */
record Turn(Performer performer, int from, int to) {

    /** The turns of a sentence, which together are all of its text but white space between them. */
    static List<Turn> of(Sentence sentence, List<Span> quotations, Cast cast) {
        String text = sentence.text();
        if (sentence.role() != Role.BODY) {
            return List.of(new Turn(cast.whole(sentence.role()), 0, text.length()));
        }
        Performer other = cast.whole(Role.QUOTATION);
        List<Turn> turns = new ArrayList<>();
        int done = 0;
        for (Span quotation : quotations) {
            add(cast.narrator(), text, done, quotation.from(), turns);
            add(other, text, quotation.from(), quotation.to(), turns);
            done = quotation.to();
        }
        add(cast.narrator(), text, done, text.length(), turns);
        return turns;
    }

    /** Adds a turn; what has no word goes to the turn before it, and what the same performer reads is one turn. */
    private static void add(Performer performer, String text, int from, int to, List<Turn> turns) {
        String part = text.substring(from, to);
        if (part.isBlank()) {
            return;
        }
        int start = from + part.length() - part.stripLeading().length();
        int end = from + part.stripTrailing().length();
        Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        boolean wordless = part.codePoints().noneMatch(Character::isLetterOrDigit);
        if (last != null && (wordless || last.performer().equals(performer))) {
            turns.set(turns.size() - 1, new Turn(last.performer(), last.from(), end));
        } else {
            turns.add(new Turn(performer, start, end));
        }
    }
}
