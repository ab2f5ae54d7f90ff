package balado.article.html;

import balado.article.MarkedText;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs that are set apart by {@code <br><br>} only, and lists whose items are lines that begin with a bullet. */
final class BrokenLines {

    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n\\s*");
    private static final Pattern ITEM_START = Pattern.compile("\n(?=\\s*(?:[-–—•*·▪►✓→]|\\d{1,2}[.)])\\s)");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—•*·▪►✓→]\\s+");

    private BrokenLines() {}

    static List<MarkedText> paragraphs(MarkedText text) {
        return text.strip().split(BLANK_LINE).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** The lines of a list, the words before it first; the paragraph itself when it is none. */
    static List<MarkedText> items(MarkedText paragraph) {
        List<MarkedText> items = paragraph.split(ITEM_START);
        long marked = items.stream()
                .filter(each -> BULLET.matcher(each.text()).lookingAt())
                .count();
        if (items.size() < 2 || (items.size() == 2 && marked < 2)) {
            return List.of(paragraph);
        }
        return items.stream().map(each -> each.withoutStart(BULLET)).toList();
    }
}
