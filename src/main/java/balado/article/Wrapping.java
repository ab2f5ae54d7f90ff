package balado.article;

import java.util.List;
import java.util.regex.Pattern;

/** Which line ends of a text are there only because the file was wrapped at 72 or 80 columns. */
final class Wrapping {

    /** A wrapped file has no longer lines. */
    private static final int WIDEST = 100;

    /** Shorter lines end where their writer wanted. */
    private static final int NARROWEST = 40;

    /** Fewer line ends inside paragraphs may look wrapped by chance. */
    private static final int EVIDENCE = 5;

    private static final double WRAPPED_SHARE = 0.7;

    private static final Pattern OWN_LINE = Pattern.compile("(?:[-–—•*·▪►] |\\d{1,2}[.)] |#{1,6} ).*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;»\"]");

    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

    private final int width;
    private final boolean wrapped;

    Wrapping(String text) {
        List<List<String>> blocks = BLANK_LINE
                .splitAsStream(text)
                .map(block -> block.lines().toList())
                .toList();
        width = text.lines().mapToInt(String::length).max().orElse(0);
        long ends = blocks.stream().mapToLong(block -> block.size() - 1L).sum();
        long full = blocks.stream().mapToLong(this::fullLines).sum();
        wrapped = width <= WIDEST && ends >= EVIDENCE && full >= ends * WRAPPED_SHARE;
    }

    /** Whether a line goes on in the next one of its block. */
    boolean continues(String line, String next, boolean title) {
        if (line.length() < NARROWEST || OWN_LINE.matcher(next).matches() || line.startsWith("#")) {
            return false;
        }
        boolean midSentence =
                Character.isLowerCase(next.charAt(0)) && !ENDED.matcher(line).matches();
        return midSentence || (wrapped && !title && isFull(line, next));
    }

    private long fullLines(List<String> block) {
        long count = 0;
        for (int i = 1; i < block.size(); i++) {
            count += isFull(block.get(i - 1), block.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether the next word no longer fitted. */
    private boolean isFull(String line, String next) {
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }
}
