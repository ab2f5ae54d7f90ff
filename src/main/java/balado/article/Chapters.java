package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headings of a book that count its chapters, alone on their line; the title below is one heading with them: {@code CHAPITRE II}, {@code Le port}. */
final class Chapters {

    private static final int LONGEST_TITLE = 120;

    private static final String ROMAN = "(?-i:(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))";
    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{N}«“\"].*");
    private static final Pattern ENDS_WITH_MARK = Pattern.compile(".*[.!?…:;,]");
    private static final Pattern LOWER = Pattern.compile(".*\\p{Ll}.*");
    private static final Pattern STOP = Pattern.compile("[ .:–—-]+$");

    private final Pattern mark;

    Chapters() {
        List<List<String>> rows = Table.rows(Table.class, "chapters.tsv", 2);
        String name = "(?:" + words(rows, "name") + ")";
        String word = words(rows, "rank");
        mark = Pattern.compile("(?iU)(?:" + name + " (?:" + word + "|" + ROMAN + "|[1I](?:er|re|ère)|\\d{1,3})|(?:"
                + word + ") " + name + "|" + ROMAN + ")[ .:–—-]*");
    }

    private static String words(List<List<String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> Pattern.quote(row.get(0)))
                .collect(Collectors.joining("|"));
    }

    /** The same lines, those marked as headings that are. The last one heads nothing. */
    List<Line> marked(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i + 1 == lines.size() || !isMark(line)) {
                result.add(line);
            } else if (i + 2 < lines.size() && isTitle(lines.get(i + 1))) {
                String number = STOP.matcher(line.text()).replaceFirst("");
                result.add(heading(number + ". " + lines.get(++i).text()));
            } else {
                result.add(heading(line.text()));
            }
        }
        return result;
    }

    private static Line heading(String text) {
        return new Line(text, true, true, false);
    }

    private boolean isMark(Line line) {
        return line.alone() && mark.matcher(line.text()).matches();
    }

    private boolean isTitle(Line line) {
        String text = line.text();
        boolean ends = Intertitles.ENDS_AS_SENTENCE.matcher(text).matches();
        boolean shouted = !LOWER.matcher(text).matches();
        return !line.marked()
                && !line.quoted()
                && (line.alone() || !ENDS_WITH_MARK.matcher(text).matches())
                && text.length() <= LONGEST_TITLE
                && BEGINS.matcher(text).matches()
                && (!ends || shouted)
                && !isMark(line);
    }
}
