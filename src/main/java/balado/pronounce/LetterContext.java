package balado.pronounce;

import java.util.List;

/**
 * What may stand beside a rule's letters: one of several sequences of letters and classes of letters. See the head of {@code rules.tsv}.
 */
final class LetterContext {

    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ";
    private static final String FRONT = "eiyéèêëîï";
    private static final String NEVER_NASAL = "mnh";
    private static final char EDGE = '#';
    private static final LetterContext ANY = new LetterContext(List.of());

    private final List<String> alternatives;

    private LetterContext(List<String> alternatives) {
        this.alternatives = alternatives;
    }

    static LetterContext parse(String cell) {
        return cell.equals("-") ? ANY : new LetterContext(List.of(cell.split("\\|", -1)));
    }

    /** Whether one alternative stands right before this position of a word that is enclosed in edges. */
    boolean matchesBefore(String word, int position) {
        return matches(word, position, true);
    }

    /** Whether one alternative stands from this position on. */
    boolean matchesFrom(String word, int position) {
        return matches(word, position, false);
    }

    private boolean matches(String word, int position, boolean before) {
        if (alternatives.isEmpty()) {
            return true;
        }
        for (String alternative : alternatives) {
            if (matchesAt(word, before ? position - alternative.length() : position, alternative)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(String word, int start, String alternative) {
        if (start < 0 || start + alternative.length() > word.length()) {
            return false;
        }
        for (int i = 0; i < alternative.length(); i++) {
            if (!matches(word.charAt(start + i), alternative.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(char letter, char element) {
        return switch (element) {
            case 'V' -> VOWELS.indexOf(letter) >= 0;
            case 'C' -> isConsonant(letter);
            case 'E' -> FRONT.indexOf(letter) >= 0;
            case 'K' -> isConsonant(letter) && NEVER_NASAL.indexOf(letter) < 0;
            default -> letter == element;
        };
    }

    private static boolean isConsonant(char letter) {
        return letter != EDGE && VOWELS.indexOf(letter) < 0;
    }
}
