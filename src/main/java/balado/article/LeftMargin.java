package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the left margin of a plain text says: paragraphs that are only indented are set apart by a blank line, as the others are.
 *
 * @param text the same text with these blank lines
 * @param indent how far the first lines of its paragraphs are indented, 0 when they are not
 */
record LeftMargin(String text, int indent) {

    /** One space may be a slip. */
    private static final int NARROWEST = 2;

    /** What is indented further is centred. */
    private static final int WIDEST = 10;

    private static final int TAB = 4;

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-–—•*·▪►] |\\(?\\d{1,2}[.)] |\\p{Ll}\\) ).*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:»”\")\\]_]\\s*");
    private static final Pattern BEGINS = Pattern.compile("\\s*[\\p{Lu}\\p{Lt}\\p{N}«“\"—–_(\\[].*");

    static LeftMargin of(String text) {
        String[] lines = LINE.split(text, -1);
        Map<Integer, Integer> indents = new TreeMap<>();
        List<String> apart = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < lines.length; i++) {
            String before = i == 0 ? "" : lines[i - 1];
            int deeper = indent(lines[i]) - indent(before);
            begun = (deeper >= NARROWEST || (begun && deeper == 0)) && isNewParagraph(lines[i], before);
            if (begun) {
                apart.add("");
            }
            apart.add(lines[i]);
            int back = i + 1 == lines.length || lines[i + 1].isBlank() ? 0 : indent(lines[i]) - indent(lines[i + 1]);
            if (back >= NARROWEST && back <= WIDEST && (begun || before.isBlank())) {
                indents.merge(back, 1, Integer::sum);
            }
        }
        return new LeftMargin(String.join("\n", apart), mostFrequent(indents));
    }

    /** The lines of a list's item may be indented, too. */
    private static boolean isNewParagraph(String line, String before) {
        return !before.isBlank()
                && !ITEM.matcher(before).matches()
                && ENDED.matcher(before).matches()
                && BEGINS.matcher(line).matches();
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\t' && !Character.isSpaceChar(c)) {
                return columns;
            }
            columns += c == '\t' ? TAB : 1;
        }
        return 0;
    }

    private static int mostFrequent(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
