package balado.article.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs that are set apart by {@code <br><br>} only, and lists whose items are lines that begin with a bullet. */
final class BrokenLines {

    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n\\s*");
    private static final Pattern ITEM_START = Pattern.compile("\n(?=\\s*(?:[-–—•*·▪►✓→]|\\d{1,2}[.)])\\s)");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•*·▪►✓→]\\s+");

    private BrokenLines() {}

    static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(text.strip(), -1))
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** The lines of a list, the words before it first; the paragraph itself when it is none. */
    static List<String> items(String paragraph) {
        String[] items = ITEM_START.split(paragraph, -1);
        long marked = Arrays.stream(items)
                .filter(each -> BULLET.matcher(each).lookingAt())
                .count();
        if (items.length < 2 || (items.length == 2 && marked < 2)) {
            return List.of(paragraph);
        }
        return Arrays.stream(items)
                .map(each -> BULLET.matcher(each).replaceFirst(""))
                .toList();
    }
}
