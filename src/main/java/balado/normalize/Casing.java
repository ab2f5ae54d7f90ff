package balado.normalize;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The capitals of words. One inside a sentence is kept, it makes a proper noun; where a capital says nothing (at the beginning, behind a stop
 * or a colon, in a headline in capitals) an ordinary word loses it. Accents that a capital lacks come back: {@code Etat} → {@code État}.
 */
final class Casing {

    /** Words that lose their vowel before another one. */
    static final Set<String> CLITICS = Table.load("clitics").keys();

    private static final String OPENING = " «»\"“”()-–—'*•[]^";

    private static final int LOOK_BACK = 12;
    private static final Pattern HYPHEN = Pattern.compile("-");

    private final Set<String> followers = Table.load("after-a").keys();
    private final Vocabulary vocabulary;

    Casing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String cased(Text text, int at, String written) {
        if (isSmall(written)) {
            return written;
        }
        if (written.equals("A")) {
            boolean says = text.isShouted() || opensSentence(text, at);
            return says && isPreposition(text.wordAfter(at + 1)) ? "à" : written;
        }
        if (isMixed(written)) {
            return cased(text, at, written.toLowerCase(Locale.ROOT));
        }
        String clitic = clitic(written);
        String word = written.substring(clitic.length());
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.equals(lower)) {
            return clitic + word;
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean opens = clitic.isEmpty() && opensSentence(text, at);
        if (capitals) {
            String accented = vocabulary.withAccents(lower);
            return clitic + (allOrdinary(accented) ? accented : titled(word));
        }
        String mended = withCapitalAccent(word);
        String small = mended.toLowerCase(Locale.ROOT);
        return clitic + (opens && isTitled(word) && isOrdinary(small) ? small : mended);
    }

    /** Nothing but small letters of the Latin alphabets, hyphens and apostrophes: no capital to think about. */
    private static boolean isSmall(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= 0x180 || Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }

    /** A capital behind a small letter, and the word is an ordinary one or changes more than once: {@code lE mIxEd}, not {@code YouTube}. */
    private boolean isMixed(String written) {
        int changes = 0;
        for (int i = 1; i < written.length(); i++) {
            changes += Character.isLowerCase(written.charAt(i - 1)) && Character.isUpperCase(written.charAt(i)) ? 1 : 0;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return changes > 1 ? Character.isLowerCase(written.charAt(0)) : changes == 1 && vocabulary.isListed(lower);
    }

    /** Whether an A before this word is À without its accent: before a name, an article, a pronoun. */
    private boolean isPreposition(String next) {
        String head = next.substring(0, next.indexOf('\'') + 1);
        return followers.contains((head.isEmpty() ? next : head).toLowerCase(Locale.ROOT))
                || (next.length() > 1
                        && Character.isUpperCase(next.charAt(0))
                        && Character.isLowerCase(next.charAt(1)));
    }

    /** The accent of the capital only: what follows was written by someone who had accents. */
    private String withCapitalAccent(String word) {
        int hyphen = word.indexOf('-');
        String head = hyphen < 0 ? word : word.substring(0, hyphen);
        String accented = vocabulary.withAccents(head.toLowerCase(Locale.ROOT));
        boolean mended = Character.isUpperCase(word.charAt(0))
                && accented.length() == head.length()
                && accented.substring(1).equals(head.substring(1));
        return mended ? accented.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private boolean isOrdinary(String lower) {
        int hyphen = lower.indexOf('-');
        return vocabulary.isOrdinary(lower) || (hyphen > 0 && vocabulary.isOrdinary(lower.substring(0, hyphen)));
    }

    private boolean allOrdinary(String lower) {
        return vocabulary.isOrdinary(lower)
                || (lower.indexOf('-') > 0 && HYPHEN.splitAsStream(lower).allMatch(vocabulary::isOrdinary));
    }

    /** A capital and then none: {@code Peut-être}, not {@code Saint-Aubin}. */
    private static boolean isTitled(String word) {
        return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    private static String clitic(String written) {
        String head = written.substring(0, written.indexOf('\'') + 1).toLowerCase(Locale.ROOT);
        return CLITICS.contains(head) ? head : "";
    }

    /** A name in capitals: {@code SAINT-AUBIN} → {@code Saint-Aubin} */
    static String titled(String capitals) {
        StringBuilder titled = new StringBuilder(capitals.length());
        boolean first = true;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            titled.append(first ? c : Character.toLowerCase(c));
            first = c == '-' || c == '\'';
        }
        return titled.toString();
    }

    /** At the beginning, or behind a stop, a colon or a comma with an opening mark; a quotation in mid-sentence is mostly a title. */
    static boolean opensSentence(Text text, int at) {
        int before = at - 1;
        boolean quoted = false;
        while (before >= 0 && before > at - LOOK_BACK && OPENING.indexOf(text.at(before)) >= 0) {
            quoted |= text.at(before) != ' ';
            before--;
        }
        return before < 0 || ".!?…:".indexOf(text.at(before)) >= 0 || (quoted && text.at(before) == ',');
    }
}
