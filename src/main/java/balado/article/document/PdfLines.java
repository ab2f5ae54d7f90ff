package balado.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets the words of a document's pages in lines, in reading order. */
final class PdfLines {

    /** Of the type's size. */
    private static final float SAME_LINE = 0.5f;

    private static final Pattern NOTE_MARK = Pattern.compile(
            "(?<=[\\p{L}\\p{M}.,;:!?…»”)])(?<!\\b(?:[kcmdh]|da)?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<= )[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?= |$)");

    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]");

    private final List<PdfLine> lines = new ArrayList<>();

    private PdfLines() {}

    static List<PdfLine> of(List<PdfPage> pages) {
        PdfLines setter = new PdfLines();
        int column = 0;
        for (int i = 0; i < pages.size(); i++) {
            for (List<PdfWord> words : PdfColumns.of(pages.get(i))) {
                setter.set(words, i, column++);
            }
        }
        return setter.lines;
    }

    private void set(List<PdfWord> words, int page, int column) {
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word :
                words.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList()) {
            if (!line.isEmpty() && !isBeside(word, line)) {
                end(line, page, column);
                line.clear();
            }
            line.add(word);
        }
        end(line, page, column);
    }

    private static boolean isBeside(PdfWord word, List<PdfWord> line) {
        PdfWord first = line.get(0);
        return word.y() - first.y() < SAME_LINE * Math.max(word.size(), first.size());
    }

    private void end(List<PdfWord> words, int page, int column) {
        List<PdfWord> sorted = words.stream()
                .sorted((a, b) -> Float.compare(a.left(), b.left()))
                .toList();
        StringBuilder text = new StringBuilder();
        int letters = 0;
        int bold = 0;
        PdfWord longest = words.get(0);
        for (PdfWord word : sorted) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
            letters += word.text().length();
            bold += word.bold() ? word.text().length() : 0;
            longest = word.text().length() > longest.text().length() ? word : longest;
        }
        lines.add(new PdfLine(
                withoutNoteMarks(text),
                page,
                column,
                sorted.get(0).left(),
                sorted.get(sorted.size() - 1).right(),
                longest.y(),
                longest.size(),
                bold * 2 > letters));
    }

    /** Few lines have any, and to find where one may stand takes long. */
    private static String withoutNoteMarks(CharSequence text) {
        return RAISED.matcher(text).find()
                ? NOTE_MARK.matcher(text).replaceAll("").strip()
                : text.toString().strip();
    }
}
