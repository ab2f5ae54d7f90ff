package balado.episode;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines that fit a box.
 *
 * @param lines the lines, top to bottom
 * @param font in the largest size that fits
 */
record TextBlock(List<String> lines, Font font) {

    private static final float LEADING = 1.16f;

    private static final String CUT = "…";

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** The text in the largest size between the two that fits, in pixels; what does not fit in the smallest is cut with an ellipsis. */
    static TextBlock fit(String text, Font font, int width, int height, int largest, int smallest) {
        for (int size = largest; size >= smallest; size -= 4) {
            Font sized = font.deriveFont((float) size);
            List<String> lines = wrap(text, sized, width);
            if (lines.size() * size * LEADING <= height
                    && lines.stream().allMatch(line -> width(line, sized) <= width)) {
                return new TextBlock(lines, sized);
            }
        }
        Font sized = font.deriveFont((float) smallest);
        return new TextBlock(cut(wrap(text, sized, width), (int) (height / (smallest * LEADING)), sized, width), sized);
    }

    /** The height of all lines in pixels. */
    float height() {
        return lines.size() * font.getSize2D() * LEADING;
    }

    /** Draws the block with its top left corner there. */
    void draw(Graphics2D graphics, float left, float top) {
        graphics.setFont(font);
        float baseline = top + font.getSize2D() * 0.95f;
        for (String line : lines) {
            graphics.drawString(line, left, baseline);
            baseline += font.getSize2D() * LEADING;
        }
    }

    private static List<String> wrap(String text, Font font, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean alone = line.isEmpty() || isPunctuation(word);
            if (alone || width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** French sets a space before these; they never begin a line. */
    private static boolean isPunctuation(String word) {
        return word.length() == 1 && "?!:;»".contains(word);
    }

    private static List<String> cut(List<String> lines, int most, Font font, int width) {
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            kept.add(shorten(line, font, width, ""));
        }
        if (lines.size() > most) {
            kept.set(most - 1, shorten(lines.get(most - 1), font, width, CUT));
        }
        return kept;
    }

    private static String shorten(String line, Font font, int width, String end) {
        String shorter = line;
        while (!shorter.isEmpty() && width(shorter + end, font) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + end;
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }
}
