package balado.article.document;

import balado.article.Block;
import balado.article.Hyphens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs and headings, by indentation, leading, size and weight. */
final class PdfParagraphs {

    /** Of the text's size: a larger one heads. */
    private static final float LARGE = 1.12f;

    /** Of the usual distance between lines: a larger one separates. */
    private static final float WIDE_LEADING = 1.35f;

    /** Of the type's size. */
    private static final float INDENT = 0.7f;

    /** Of the column's width: a shorter line may end a paragraph. */
    private static final float SHORT = 0.85f;

    private static final int LONGEST_HEADING = 120;

    private static final Pattern ITEM = Pattern.compile("[•▪‣◦·–—-] \\S.*|\\d{1,2}[.)] \\S.*");
    private static final Pattern BULLET = Pattern.compile("^[•▪‣◦·] ");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:»”\"]");
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:]");
    private static final Pattern NO_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final float bodySize;
    private final Map<String, Integer> bookmarks;
    private final Map<Integer, float[]> edges = new HashMap<>();
    private final Hyphens hyphens = new Hyphens();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Float> headingSizes;
    private final float leading;

    private PdfParagraphs(List<PdfLine> lines, float bodySize, Map<String, Integer> bookmarks) {
        this.bodySize = bodySize;
        this.bookmarks = bookmarks;
        for (PdfLine line : lines) {
            float[] edge = edges.computeIfAbsent(line.column(), column -> new float[] {Float.MAX_VALUE, 0});
            edge[0] = Math.min(edge[0], line.left());
            edge[1] = Math.max(edge[1], line.right());
            hyphens.learn(line.text());
        }
        this.leading = leading(lines);
        this.headingSizes = lines.stream()
                .map(PdfLine::size)
                .filter(size -> size > bodySize * LARGE)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The blocks of a document.
     *
     * @param bookmarks the level of each title in its outline, by {@link #key}
     */
    static List<Block> of(List<PdfLine> lines, float bodySize, Map<String, Integer> bookmarks) {
        PdfParagraphs setter = new PdfParagraphs(lines, bodySize, bookmarks);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || setter.begins(lines.get(i), lines.get(i - 1))) {
                setter.add(lines.subList(start, i));
                start = i;
            }
        }
        return setter.blocks;
    }

    /** The letters and figures of a title, which is written in one case here and in another there. */
    static String key(String title) {
        return NO_KEY.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private float leading(List<PdfLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).column() == lines.get(i - 1).column()
                    && step > 0
                    && Math.abs(lines.get(i).size() - bodySize) < 0.5f) {
                counts.merge(Math.round(step * 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(each -> each.getKey() / 2f)
                .orElse(bodySize * 1.2f);
    }

    private boolean begins(PdfLine line, PdfLine before) {
        if (heads(line) || heads(before)) {
            return !goesOnHeading(line, before);
        }
        boolean sameColumn = line.column() == before.column();
        boolean apart = sameColumn && line.y() - before.y() > leading * WIDE_LEADING;
        boolean other = Math.abs(line.size() - before.size()) > 0.08f * bodySize;
        if (apart || (other && sameColumn) || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        float[] edge = edges.get(line.column());
        boolean indented = line.left() > edge[0] + INDENT * line.size() && line.left() < edge[0] + 5 * line.size();
        boolean beforeIndented = sameColumn && Math.abs(before.left() - line.left()) < 1;
        return (indented && !beforeIndented) || endsParagraph(before);
    }

    private boolean endsParagraph(PdfLine line) {
        float[] edge = edges.get(line.column());
        boolean isShort = line.right() < edge[0] + (edge[1] - edge[0]) * SHORT;
        return isShort && ENDED.matcher(line.text()).matches();
    }

    private static boolean goesOnHeading(PdfLine line, PdfLine before) {
        return line.column() == before.column()
                && Math.abs(line.size() - before.size()) < 0.5f
                && line.bold() == before.bold()
                && line.y() - before.y() < 1.7f * line.size();
    }

    /** Whether a line is set as headings are. */
    private boolean heads(PdfLine line) {
        boolean large = line.size() > bodySize * LARGE;
        boolean bold = line.bold()
                && line.text().length() < LONGEST_HEADING
                && !SENTENCE.matcher(line.text()).matches();
        return large || bold || isBookmark(line.text());
    }

    private boolean isBookmark(String text) {
        return !bookmarks.isEmpty() && bookmarks.containsKey(key(text));
    }

    private void add(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> hyphens.append(text, line.text()));
        PdfLine first = lines.get(0);
        String words = text.toString();
        boolean letters = words.codePoints().anyMatch(Character::isLetter);
        if (letters && heads(first) && words.length() < 2 * LONGEST_HEADING) {
            blocks.add(Block.heading(words, level(first, words)));
        } else if (ITEM.matcher(words).matches() && !words.startsWith("–") && !words.startsWith("—")) {
            blocks.add(new Block(Block.Kind.ITEM, BULLET.matcher(words).replaceFirst(""), 1, Optional.empty()));
        } else {
            blocks.add(Block.of(Block.Kind.PARAGRAPH, words));
        }
    }

    private int level(PdfLine line, String words) {
        Integer bookmark = bookmarks.get(key(words));
        int larger = (int)
                headingSizes.stream().filter(size -> size > line.size() + 0.5f).count();
        return bookmark != null ? bookmark : Math.min(6, 1 + larger);
    }
}
