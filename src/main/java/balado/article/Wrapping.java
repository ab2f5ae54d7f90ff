package balado.article;

import java.util.List;
import java.util.regex.Pattern;

/** Which line ends of a text are there only because the file was wrapped at 72 or 80 columns. */
final class Wrapping {

    /** A wrapped file has no longer lines, but for addresses and the like. */
    private static final int WIDEST = 100;

    /** Of the lines so many may be longer than the file's width. */
    private static final int ONE_LONGER_OF = 40;

    /** Shorter lines end where their writer wanted. */
    private static final int NARROWEST = 40;

    /** Of a wrapped file's width: a shorter line is verse. */
    private static final double NARROWEST_SHARE = 0.7;

    /** Fewer line ends inside paragraphs may look wrapped by chance. */
    private static final int EVIDENCE = 5;

    private static final double WRAPPED_SHARE = 0.7;

    private static final Pattern OWN_LINE = Pattern.compile("(?:[-–—•*·▪►] |\\(?\\d{1,2}[.)] |\\p{Ll}\\) |#{1,6} ).*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;»\"]");
    private static final Pattern QUOTED = Pattern.compile("^>[> ]*");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

    private final int indent;
    private final int width;
    private final boolean wrapped;

    /**
     * Looks at the whole text.
     *
     * @param indent by how much the first line of a paragraph was shortened when its margin was taken off
     */
    Wrapping(String text, int indent) {
        this.indent = indent;
        List<List<String>> blocks = BLANK_LINE
                .splitAsStream(text)
                .map(block -> block.lines().toList())
                .toList();
        width = width(text);
        List<List<String>> prose = blocks.stream().filter(this::isProse).toList();
        long ends = prose.stream().mapToLong(block -> block.size() - 1L).sum();
        long full = prose.stream().mapToLong(this::fullLines).sum();
        wrapped = width <= WIDEST && ends >= EVIDENCE && full >= ends * WRAPPED_SHARE;
    }

    /**
     * Whether a line goes on in the next one of its block.
     *
     * @param first whether it is the first of its block
     * @param title whether it may be the text's title
     */
    boolean continues(String line, String following, boolean first, boolean title) {
        String next = unquoted(following);
        boolean quoted = isQuoted(line);
        if (quoted != isQuoted(following) || next.isEmpty() || line.length() < NARROWEST || line.startsWith("#")) {
            return false;
        }
        if (OWN_LINE.matcher(next).matches()) {
            return false;
        }
        boolean midSentence =
                Character.isLowerCase(next.charAt(0)) && !ENDED.matcher(line).matches();
        boolean verse = wrapped && line.length() < width * NARROWEST_SHARE;
        return (midSentence && !verse) || (wrapped && !title && isFull(line, next, first));
    }

    /** Whether it is quoted as in an e-mail. */
    static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    static String unquoted(String line) {
        return QUOTED.matcher(line).replaceFirst("");
    }

    private static int width(String text) {
        int[] lengths = text.lines().mapToInt(String::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / ONE_LONGER_OF];
    }

    /** Verse says nothing of how the rest is wrapped. */
    private boolean isProse(List<String> block) {
        return block.stream().anyMatch(line -> line.length() >= width * NARROWEST_SHARE);
    }

    private long fullLines(List<String> block) {
        long count = 0;
        for (int i = 1; i < block.size(); i++) {
            count += isFull(block.get(i - 1), unquoted(block.get(i)), i == 1) ? 1 : 0;
        }
        return count;
    }

    /** Whether the next word no longer fitted. */
    private boolean isFull(String line, String next, boolean first) {
        int space = next.indexOf(' ');
        return (first ? indent : 0) + line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }
}
