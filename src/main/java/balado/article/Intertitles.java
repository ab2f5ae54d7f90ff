package balado.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which lines of an article head a section. In plain text nothing marks an intertitle but its look: it is short, stands alone above a
 * paragraph, and is no sentence: it has no full stop, is not said by anyone, and is neither a list nor the line of an author.
 */
final class Intertitles {

    private static final int LONGEST = 90;

    /** One that ends in {@code ? ! …} could as well be a sentence, so it has to be shorter. */
    private static final int LONGEST_WITH_MARK = 60;

    /** More such lines in a row are a list or a poem. */
    private static final int LONGEST_RUN = 2;

    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}«“\"'(].*");
    /** With a full stop, or a mark after which a sentence goes on. */
    static final Pattern ENDS_AS_SENTENCE = Pattern.compile(".*(?:(?<!\\.\\.)\\.|[:;,])[»”\")\\]' ]*");

    private static final Pattern ENDS_WITH_MARK = Pattern.compile(".*[?!…][»”\")\\]' ]*|.*\\.\\.\\.[»”\")\\]' ]*");
    private static final Pattern QUOTE = Pattern.compile("[«“\"].*[»”\"][ ?!…]*|'.*'|[«“][^»”]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\S*(?:://|www\\.|@)\\S*");
    private static final Pattern SAID =
            Pattern.compile("(?iU).*[?!…»”\"],? *(?:\\p{L}+-t-|\\p{L}+-)(?:il|elle|on|je|ils|elles)\\b.*");

    /** A sentence that begins with its subject: {@code Il faudra bien payer !} */
    private static final Pattern SPEAKS =
            Pattern.compile("(?iU)(?:je|j'|tu|t'|il|elle|on|nous|vous|ils|elles|ce|c'|ça|oui|non|si)\\b.*");

    private final List<String> bylines = Table.rows(Table.class, "bylines.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();
    private final SentenceSplitter splitter;

    Intertitles(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** For each line whether it is an intertitle. */
    boolean[] find(List<Line> lines) {
        boolean[] found = new boolean[lines.size()];
        int run = 0;
        for (int i = 0; i < found.length; i++) {
            if (lines.get(i).marked()) {
                found[i] = true;
            } else if (looksLikeOne(lines.get(i))) {
                run++;
                continue;
            } else if (i > 0 && run > 0 && run <= LONGEST_RUN) {
                found[i - 1] = true;
            }
            run = 0;
        }
        return found;
    }

    private boolean looksLikeOne(Line line) {
        String text = line.text();
        return line.alone()
                && text.length() <= LONGEST
                && BEGINS.matcher(text).matches()
                && text.codePoints().filter(Character::isLetter).limit(3).count() == 3
                && !ENDS_AS_SENTENCE.matcher(text).matches()
                && !isSpoken(text)
                && !isByline(text)
                && !ADDRESS.matcher(text).matches()
                && splitter.split(text).size() == 1;
    }

    private static boolean isSpoken(String text) {
        boolean speaks = ENDS_WITH_MARK.matcher(text).matches()
                && (text.length() > LONGEST_WITH_MARK || SPEAKS.matcher(text).matches());
        return speaks || QUOTE.matcher(text).matches() || SAID.matcher(text).matches();
    }

    private boolean isByline(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return bylines.stream().anyMatch(lower::startsWith);
    }
}
