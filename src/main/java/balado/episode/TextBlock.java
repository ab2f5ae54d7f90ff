package balado.episode;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Text set as large as its box allows, left aligned, in lines of about the same length.
 *
 * @param lines the lines
 * @param size of the type, in pixels
 */
record TextBlock(List<String> lines, double size) {

    private static final double LINE_HEIGHT = 1.08;
    private static final double STEP = 4;
    private static final double SQUEEZE = 0.7;
    private static final String CUT = "…";

    TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Where text is to stand.
     *
     * @param width and height in pixels
     * @param smallest size of type; a text that does not fit at it loses its end, at a word
     * @param largest size of type
     */
    record Box(double width, double height, double smallest, double largest) {}

    /** The text in the largest type that fits. */
    static TextBlock fit(String text, Typeface face, Box wanted) {
        List<String> words = List.of(text.split(" "));
        Box box = forLongestWord(words, face, wanted);
        for (double size = box.largest(); size >= box.smallest(); size -= STEP) {
            if (fits(words, face, size, box)) {
                return balanced(words, face, size, box);
            }
        }
        List<String> most = fits(words, face, box.smallest(), box) ? words : cut(words, face, box);
        return balanced(most, face, box.smallest(), box);
    }

    /** Its outline, the capitals of the first line reaching up to {@code top}. */
    Shape outline(Typeface face, double left, double top) {
        Path2D block = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double baseline = top + face.capHeight(size);
        for (String line : lines) {
            block.append(face.outline(line, size, left, baseline), false);
            baseline += size * LINE_HEIGHT;
        }
        return block;
    }

    /** From the top of the first line's capitals to the last baseline. */
    double height(Typeface face) {
        return face.capHeight(size) + (lines.size() - 1) * size * LINE_HEIGHT;
    }

    /** A long word may be set somewhat smaller than the smallest size rather than cut. */
    private static Box forLongestWord(List<String> words, Typeface face, Box box) {
        double widest = words.stream()
                .mapToDouble(word -> face.width(word, box.smallest()))
                .max()
                .orElse(0);
        double squeeze = Math.max(SQUEEZE, Math.min(1, box.width() / Math.max(1, widest)));
        return new Box(box.width(), box.height(), box.smallest() * squeeze, box.largest());
    }

    private static boolean fits(List<String> words, Typeface face, double size, Box box) {
        List<String> lines = wrap(words, face, size, box.width());
        return lines.stream().allMatch(line -> face.width(line, size) <= box.width())
                && new TextBlock(lines, size).height(face) <= box.height();
    }

    private static List<String> wrap(List<String> words, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = words.get(0);
        for (String word : words.subList(1, words.size())) {
            String longer = line + " " + word;
            if (face.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The narrowest setting that takes no line more. */
    private static TextBlock balanced(List<String> words, Typeface face, double size, Box box) {
        List<String> lines = wrap(words, face, size, box.width());
        for (double width = box.width(); width > 0; width -= STEP) {
            List<String> narrower = wrap(words, face, size, width);
            double limit = width;
            if (narrower.size() > lines.size() || narrower.stream().anyMatch(line -> face.width(line, size) > limit)) {
                break;
            }
            lines = narrower;
        }
        return new TextBlock(lines, size);
    }

    private static List<String> cut(List<String> words, Typeface face, Box box) {
        for (int kept = words.size() - 1; kept > 0; kept--) {
            List<String> shorter = new ArrayList<>(words.subList(0, kept));
            shorter.set(kept - 1, shorter.get(kept - 1).replaceFirst("[,;:.…–—-]+$", "") + CUT);
            if (fits(shorter, face, box.smallest(), box)) {
                return shorter;
            }
        }
        return List.of(cutWord(words.get(0), face, box));
    }

    private static String cutWord(String word, Typeface face, Box box) {
        int end = word.length();
        while (end > 0 && face.width(word.substring(0, end) + CUT, box.smallest()) > box.width()) {
            end = word.offsetByCodePoints(end, -1);
        }
        return word.substring(0, end) + CUT;
    }
}
