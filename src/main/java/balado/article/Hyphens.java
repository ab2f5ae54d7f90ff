package balado.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins words that were broken at the end of a printed line; those that have a hyphen of their own keep it: {@code peut-être}. */
public final class Hyphens {

    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Pattern BROKEN = Pattern.compile("(?s)(.*?)([\\p{L}\\p{M}'’]+)[" + HYPHENS + "]");
    private static final Pattern BEGIN = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*).*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    /** Shorter words could as well be halves of one: {@code long-temps}. */
    private static final int SHORTEST_HALF = 5;

    /** The word that a line ends in, its earlier hyphens included. */
    private static final Pattern LAST_WORD = Pattern.compile("(?s).*?([\\p{L}\\p{M}'’-]+)[" + HYPHENS + "]");

    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})[sx](?=-|$)");

    private final Set<String> before;
    private final Set<String> behind;

    /** Without the endings of plurals. */
    private final Set<String> compounds;

    private final Set<String> known = new HashSet<>();

    /** Knows no word of the document yet. */
    public Hyphens() {
        List<List<String>> rows = Table.rows(Hyphens.class, "hyphens.tsv", 2);
        before = words(rows, "before");
        behind = words(rows, "behind");
        compounds = Table.rows(Hyphens.class, "compounds.tsv", 1).stream()
                .map(row -> singular(row.get(0)))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(List<List<String>> rows, String place) {
        return rows.stream()
                .filter(row -> row.get(1).equals(place))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    /** Learns how words are written inside the lines of a document. */
    public void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean whole = word.end() < line.length() && line.charAt(word.end()) != '-' && word.start() > 0;
            if (whole) {
                known.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Puts the next line behind a text. */
    public void append(StringBuilder text, String line) {
        if (text.length() == 0 || HYPHENS.indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(text.length() == 0 ? "" : " ").append(line);
            return;
        }
        int start = Math.max(0, text.length() - 60);
        Matcher broken = BROKEN.matcher(text.substring(start));
        Matcher begin = BEGIN.matcher(line);
        if (!broken.matches() || !begin.matches()) {
            text.append(' ').append(line);
            return;
        }
        Matcher last = LAST_WORD.matcher(text.substring(start));
        boolean compound = last.matches() && isCompound(last.group(1), begin.group(1));
        if (!keeps(broken.group(2), begin.group(1), compound)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    /** Whether two parts are one that everybody writes with a hyphen: {@code chou-fleur}; an article before it counts for nothing. */
    private boolean isCompound(String first, String rest) {
        String whole = (first + "-" + rest).toLowerCase(Locale.ROOT).replace('’', '\'');
        return compounds.contains(singular(whole))
                || compounds.contains(singular(whole.substring(whole.indexOf('\'') + 1)));
    }

    private static String singular(String compound) {
        return PLURAL.matcher(compound).replaceAll("");
    }

    private boolean keeps(String first, String rest, boolean compound) {
        String whole = first.toLowerCase(Locale.ROOT).replace('’', '\'');
        String one = whole.substring(whole.indexOf('\'') + 1);
        String two = rest.toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(rest.charAt(0)) || known.contains(one + "-" + two)) {
            return true;
        }
        return !known.contains(one + two)
                && (compound
                        || before.contains(one)
                        || before.contains(whole)
                        || behind.contains(two)
                        || areWords(one, two));
    }

    /** Whether the document has both on their own: {@code porte-monnaie}. */
    private boolean areWords(String one, String two) {
        return Math.min(one.length(), two.length()) >= SHORTEST_HALF && known.contains(one) && known.contains(two);
    }
}
