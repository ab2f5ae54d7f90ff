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

    /**
     * Words beside each other, measured once for all sizes.
     *
     * @param width at size 1
     */
    private record Run(String text, double width) {

        static Run of(String text, Typeface face) {
            return new Run(text, face.width(text, 1));
        }

        Run with(Run next, double space) {
            return new Run(text + " " + next.text, width + space + next.width);
        }
    }

    /** The text in the largest type that fits. */
    static TextBlock fit(String text, Typeface face, Box wanted) {
        List<Run> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(Run.of(word, face));
        }
        Box box = forLongestWord(words, wanted);
        for (double size = box.largest(); size >= box.smallest(); size -= STEP) {
            if (fits(words, face, size, box)) {
                return balanced(words, face, size, box);
            }
        }
        List<Run> most = fits(words, face, box.smallest(), box) ? words : cut(words, face, box);
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
        return height(lines.size(), face, size);
    }

    private static double height(int lines, Typeface face, double size) {
        return face.capHeight(size) + (lines - 1) * size * LINE_HEIGHT;
    }

    /** A long word may be set somewhat smaller than the smallest size rather than cut. */
    private static Box forLongestWord(List<Run> words, Box box) {
        double widest = widest(words) * box.smallest();
        double squeeze = Math.max(SQUEEZE, Math.min(1, box.width() / Math.max(1, widest)));
        return new Box(box.width(), box.height(), box.smallest() * squeeze, box.largest());
    }

    /** The width of the widest, at size 1. */
    private static double widest(List<Run> runs) {
        double widest = 0;
        for (Run run : runs) {
            widest = Math.max(widest, run.width);
        }
        return widest;
    }

    private static boolean fits(List<Run> words, Typeface face, double size, Box box) {
        List<Run> lines = wrap(words, face, box.width() / size);
        return widest(lines) * size <= box.width() && height(lines.size(), face, size) <= box.height();
    }

    /** Lines no wider than {@code width}, which is one at size 1. */
    private static List<Run> wrap(List<Run> words, Typeface face, double width) {
        double space = face.width(" ", 1);
        List<Run> lines = new ArrayList<>();
        Run line = words.get(0);
        for (Run word : words.subList(1, words.size())) {
            if (line.width + space + word.width <= width) {
                line = line.with(word, space);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The narrowest setting that takes no line more. */
    private static TextBlock balanced(List<Run> words, Typeface face, double size, Box box) {
        List<Run> lines = wrap(words, face, box.width() / size);
        for (double width = box.width(); width > 0; width -= STEP) {
            List<Run> narrower = wrap(words, face, width / size);
            if (narrower.size() > lines.size() || widest(narrower) * size > width) {
                break;
            }
            lines = narrower;
        }
        return new TextBlock(lines.stream().map(Run::text).toList(), size);
    }

    private static List<Run> cut(List<Run> words, Typeface face, Box box) {
        for (int kept = words.size() - 1; kept > 0; kept--) {
            List<Run> shorter = new ArrayList<>(words.subList(0, kept));
            String last = words.get(kept - 1).text.replaceFirst("[,;:.…–—-]+$", "") + CUT;
            shorter.set(kept - 1, Run.of(last, face));
            if (fits(shorter, face, box.smallest(), box)) {
                return shorter;
            }
        }
        return List.of(cutWord(words.get(0).text, face, box));
    }

    private static Run cutWord(String word, Typeface face, Box box) {
        int end = word.length();
        while (end > 0 && face.width(word.substring(0, end) + CUT, box.smallest()) > box.width()) {
            end = word.offsetByCodePoints(end, -1);
        }
        return Run.of(word.substring(0, end) + CUT, face);
    }
}
