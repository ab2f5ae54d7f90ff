package balado.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a stop ends its sentence. */
final class StopRules {

    private static final Set<String> NAME_PARTICLES = Set.of("le", "la", "de", "du", "des", "l", "d");

    /** Behind more characters without a letter nothing is said. */
    private static final int FAR = 40;

    private final Abbreviations abbreviations = new Abbreviations();
    private final Set<String> openers = Table.rows(Table.class, "sentence-openers.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    boolean ends(String text, int sentenceStart, Stop stop) {
        NextWords next = NextWords.behind(text, stop.end());
        if (next.isNothing()) {
            return false; // the paragraph ends anyway
        }
        PrecedingWords preceding = PrecedingWords.of(text, sentenceStart, stop);
        if (next.start() == stop.end()) {
            return lacksItsSpace(stop, text, preceding, next);
        }
        if (saysNothing(text, sentenceStart, stop)) {
            return false;
        }
        Optional<Abbreviations.Kind> kind = abbreviations.find(preceding.before(), preceding.word());
        if (kind.isPresent()) {
            return endsAfterAbbreviation(kind.get(), next);
        }
        return stop.isFullStop(text) ? endsAfterFullStop(stop, preceding, next) : next.isUpper() || next.isDigit();
    }

    private boolean endsAfterAbbreviation(Abbreviations.Kind kind, NextWords next) {
        return switch (kind) {
            case TITLE -> false;
            case NUMBER -> next.isUpper() && (isOpener(next) || !(next.firstIsAbbreviated() || next.firstIsRoman()));
            case REFERENCE -> next.isDirect() && next.isUpper() && isOpener(next);
            case ENDING -> next.isUpper();
        };
    }

    private boolean endsAfterFullStop(Stop stop, PrecedingWords preceding, NextWords next) {
        boolean closed = stop.end() > stop.marks();
        if (!closed && preceding.isFirst() && preceding.isListNumber()) {
            return false;
        }
        if (!closed && preceding.isInitials() && !preceding.isMeasure()) {
            return !next.isQuoted() && next.isUpper() && isOpener(next);
        }
        if (next.isLower()) {
            return !closed && (preceding.isPlain() || next.afterDash());
        }
        return next.isUpper() || next.isDigit();
    }

    /** {@code l'ombre.Le phare}: a space was lost. */
    private boolean lacksItsSpace(Stop stop, String text, PrecedingWords preceding, NextWords next) {
        return stop.isFullStop(text)
                && stop.end() == stop.marks()
                && preceding.isPlain()
                && next.isDirect()
                && next.isUpper()
                && isOpener(next);
    }

    /** {@code (...)}, {@code (!)}, or an ellipsis that begins the sentence. */
    private static boolean saysNothing(String text, int sentenceStart, Stop stop) {
        int bound = Math.max(sentenceStart, stop.begin() - FAR);
        for (int i = stop.begin() - 1; i >= bound; i--) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ')' || text.charAt(i) == ']') {
                return false;
            }
            if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                return true;
            }
        }
        return true;
    }

    private boolean isOpener(NextWords next) {
        String word = next.firstWord().toLowerCase(Locale.ROOT);
        return openers.contains(word)
                && !next.firstIsAbbreviated()
                && !(NAME_PARTICLES.contains(word) && next.secondIsUpper());
    }
}
