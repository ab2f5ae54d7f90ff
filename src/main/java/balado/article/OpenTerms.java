package balado.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Follows elements through a text while it is collected, and tells what they said of its words. The words themselves are not touched: no sign in
 * them stands for an element, so that none can pretend to be one.
 */
public final class OpenTerms {

    /** Ordinal and other endings are shorter: {@code M<sup>lles</sup>}. */
    private static final int LONGEST_RAISED = 5;

    /** An element that is open: what it begins, and the language around it. */
    private record Level(Tag tag, int start, boolean isAbbreviation, boolean isRaised, String languageAround) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Term> found = new ArrayList<>();
    private String language = "";
    private int languageStart;
    private boolean abbreviated;
    private boolean raised;

    /** The tag of the language that words are in from here on; empty for French. */
    public String language() {
        return language;
    }

    /**
     * Begins an element. Inside an abbreviation only raised letters count, inside these nothing does.
     *
     * @param at how long the text is
     */
    public void begin(Tag tag, int at) {
        boolean isRaised = tag.isRaised() && !raised;
        boolean isAbbreviation = !abbreviated && !raised && tag.expansion().isPresent();
        levels.push(new Level(tag, at, isAbbreviation, isRaised, language));
        if (!abbreviated && !raised) {
            tag.language().ifPresent(each -> speak(each, at));
        }
        abbreviated |= isAbbreviation;
        raised |= isRaised;
    }

    /** Ends the element that was begun last. */
    public void end(CharSequence text) {
        Level level = levels.pop();
        int at = text.length();
        abbreviated &= !level.isAbbreviation();
        raised &= !level.isRaised();
        if (level.isRaised() && isEnding(text, level.start())) {
            found.add(new Term(level.start(), at, Term.Kind.RAISED, ""));
        }
        if (level.isAbbreviation() && level.start() >= 0 && level.start() < at) {
            found.add(new Term(
                    level.start(),
                    at,
                    Term.Kind.ABBREVIATION,
                    level.tag().expansion().orElseThrow()));
        }
        speak(level.languageAround(), at);
    }

    /** A few letters that touch the word before. */
    private static boolean isEnding(CharSequence text, int start) {
        int length = text.length() - start;
        return start > 0
                && length > 0
                && length <= LONGEST_RAISED
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && text.subSequence(start, text.length()).codePoints().allMatch(Character::isLetter);
    }

    private void speak(String now, int at) {
        if (!now.equals(language)) {
            endLanguage(at);
            language = now;
            languageStart = at;
        }
    }

    private void endLanguage(int at) {
        if (!language.isEmpty() && languageStart < at) {
            found.add(new Term(languageStart, at, Term.Kind.LANGUAGE, language));
        }
    }

    /** The text with what was found in it; what is open goes on in the next text, but no abbreviation does. */
    public MarkedText take(String text) {
        endLanguage(text.length());
        languageStart = 0;
        forgetStarts();
        List<Term> terms = new ArrayList<>();
        for (Term term : found) { // white space at a line's end may have gone since
            int to = Math.min(term.to(), text.length());
            if (term.from() < to) {
                terms.add(term.at(term.from(), to));
            }
        }
        found.clear();
        Collections.sort(terms);
        return new MarkedText(text, terms);
    }

    private void forgetStarts() {
        List<Level> open = new ArrayList<>(levels);
        levels.clear();
        for (Level level : open) {
            levels.addLast(
                    new Level(level.tag(), -1, level.isAbbreviation(), level.isRaised(), level.languageAround()));
        }
    }
}
