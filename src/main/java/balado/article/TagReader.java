package balado.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Collects words between which tags stand, as Markdown has them: one that closes ends what was opened last by its name, and all within. */
public final class TagReader {

    /** They hold nothing and are never closed. */
    private static final Set<String> EMPTY = Set.of("br", "wbr", "img", "hr", "input");

    /** No text has more in each other. */
    private static final int DEEPEST = 100;

    private final StringBuilder words = new StringBuilder();
    private final OpenTerms terms = new OpenTerms();
    private final Deque<String> open = new ArrayDeque<>();

    /** Adds words. */
    public void add(String more) {
        words.append(more);
    }

    /** Adds a tag; what is none that this program knows is passed over. */
    public void addTag(String literal) {
        Optional<Tag> opening = InlineTags.opening(literal);
        if (opening.isPresent() && !EMPTY.contains(opening.get().name()) && open.size() < DEEPEST) {
            open.push(opening.get().name());
            terms.begin(opening.get(), words.length());
        }
        InlineTags.closing(literal).filter(open::contains).ifPresent(this::close);
    }

    private void close(String name) {
        String last = "";
        while (!last.equals(name)) {
            last = open.pop();
            terms.end(words);
        }
    }

    /** What was collected, with what the tags said of it. What was never closed ends here. */
    public MarkedText finish() {
        while (!open.isEmpty()) {
            close(open.peek());
        }
        return terms.take(words.toString());
    }
}
