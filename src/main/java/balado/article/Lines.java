package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts cleaned text into its paragraphs: at blank lines, and at line ends that are not there only because the file was wrapped. */
final class Lines {

    private static final Pattern MARK = Pattern.compile("#{1,6} (.*\\S)[ #]*");

    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

    private Lines() {}

    /** The paragraphs in order; lines without letter or digit, which only separate, are left out. */
    static List<Line> of(String cleanText) {
        Wrapping wrapping = new Wrapping(cleanText);
        List<Line> result = new ArrayList<>();
        for (String block : BLANK_LINE.split(cleanText, -1)) {
            List<String> lines = block.lines().toList();
            int start = 0;
            for (int i = 1; i <= lines.size(); i++) {
                boolean title = result.isEmpty() && i == 1;
                if (i == lines.size() || !wrapping.continues(lines.get(i - 1), lines.get(i), title)) {
                    add(lines.subList(start, i), result);
                    start = i;
                }
            }
        }
        return result;
    }

    private static void add(List<String> lines, List<Line> result) {
        String text = join(lines);
        Matcher mark = MARK.matcher(text);
        if (lines.size() == 1 && mark.matches()) {
            result.add(new Line(mark.group(1), true, true));
        } else if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            result.add(new Line(text, lines.size() == 1, false));
        }
    }

    /** A word that was broken at its own hyphen keeps it: {@code peut-} and {@code être}. */
    private static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean broken = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetter(text.charAt(text.length() - 2));
            text.append(text.length() == 0 || broken ? "" : " ").append(line);
        }
        return text.toString();
    }
}
