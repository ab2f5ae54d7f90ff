package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words as they are: {@code l'immunothérapie}, {@code vingt-deux}. A capital inside a sentence is kept, it makes a proper noun; where a capital
 * says nothing (at the beginning, behind a stop, a colon or an opening quotation mark, in a headline in capitals) an ordinary word loses it.
 */
final class WordVerbalizer implements Verbalizer {

    private static final Set<String> CLITICS = Set.of(
            "l'", "d'", "c'", "j'", "m'", "n'", "s'", "t'", "ç'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'",
            "presqu'", "quelqu'");

    private static final String OPENING = " «\"“”(-–—'*•[";

    private final Vocabulary vocabulary;

    WordVerbalizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        int end = end(text.view(), at);
        if (end == at) {
            return Optional.empty();
        }
        String written = text.view().substring(at, end);
        if (text.at(end) == '\''
                && CLITICS.contains(written.toLowerCase(Locale.ROOT) + "'")
                && hasNext(text, end + 1)) {
            return Optional.of(Reading.of(end + 1, SemioticClass.WORD, "elided", "")
                    .before(written.toLowerCase(Locale.ROOT) + "'"));
        }
        if (end - at == 1 && Character.isUpperCase(text.at(at)) && !"AÀYÔÉ".contains(written)) {
            return Optional.of(Reading.of(end, SemioticClass.LETTERS, "letter", Reading.letters(written)));
        }
        return Optional.of(Reading.of(
                end, SemioticClass.WORD, "word", List.of(SpokenWord.of(Romanizer.romanize(cased(text, at, written))))));
    }

    /** Letters with their marks; an apostrophe or a hyphen only between letters. */
    private static int end(String view, int start) {
        int at = start;
        while (at < view.length()) {
            int point = view.codePointAt(at);
            boolean joint = (point == '\'' || point == '-')
                    && at > start
                    && at + 1 < view.length()
                    && Character.isLetter(view.codePointAt(at + 1));
            if (!joint && !Character.isLetter(point) && (at == start || !isMark(point))) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Something to elide before: a number, a quotation, a word behind a stray space. */
    private static boolean hasNext(Text text, int at) {
        int next = text.skipSpaces(at);
        char c = text.at(next);
        return Character.isLetterOrDigit(c) || "«\"“(*".indexOf(c) >= 0;
    }

    private String cased(Text text, int at, String written) {
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
            return written;
        }
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return vocabulary.isOrdinary(written) ? written.toLowerCase(Locale.ROOT) : titled(written);
        }
        if (!opensSentence(text, at)) {
            return lowerClitic(written);
        }
        String clitic = clitic(written);
        if (!clitic.isEmpty()) {
            return lowerClitic(written);
        }
        boolean plain = written.substring(1).equals(written.substring(1).toLowerCase(Locale.ROOT));
        return plain && isOrdinary(written) ? written.toLowerCase(Locale.ROOT) : written;
    }

    private boolean isOrdinary(String written) {
        int hyphen = written.indexOf('-');
        return vocabulary.isOrdinary(written) || (hyphen > 0 && vocabulary.isOrdinary(written.substring(0, hyphen)));
    }

    private static String clitic(String written) {
        int behind = written.indexOf('\'') + 1;
        String head = written.substring(0, behind).toLowerCase(Locale.ROOT);
        return CLITICS.contains(head) ? head : "";
    }

    private static String lowerClitic(String written) {
        String clitic = clitic(written);
        return clitic + written.substring(clitic.length());
    }

    /** A name in capitals: {@code SAINT-AUBIN} → {@code Saint-Aubin} */
    private static String titled(String capitals) {
        StringBuilder titled = new StringBuilder(lowerClitic(capitals).length());
        boolean first = true;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            titled.append(first ? c : Character.toLowerCase(c));
            first = c == '-' || c == '\'';
        }
        return lowerClitic(titled.toString());
    }

    /** At the beginning, or behind a stop, a colon or a comma with an opening mark; a quotation in mid-sentence is mostly a title. */
    private static boolean opensSentence(Text text, int at) {
        int before = at - 1;
        boolean quoted = false;
        while (before >= 0 && before > at - 6 && OPENING.indexOf(text.at(before)) >= 0) {
            quoted |= text.at(before) != ' ';
            before--;
        }
        return before < 0 || ".!?…:".indexOf(text.at(before)) >= 0 || (quoted && text.at(before) == ',');
    }
}
