package balado.article.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes off what stands on pages but belongs to no text: running heads and feet, page numbers, footnotes. */
final class PdfMargins {

    /** Of the page's height, at its top and at its foot. */
    private static final float MARGIN = 0.15f;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iU)[-–— ]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxlc]{1,7})(?: ?(?:/|sur|of|de) ?\\d{1,4})?[-–— ]*");
    private static final Pattern NOTE =
            Pattern.compile("(?:[\\[(]?\\d{1,3}[\\])]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3})[. ]?\\s?\\S.*");

    /** Of the text's size: notes are set in smaller type. */
    private static final float SMALL = 0.92f;

    /** Of the text's size: the next line is so near. */
    private static final float NEAR = 1.6f;

    private final List<PdfPage> pages;
    private final float bodySize;

    /** @param bodySize the size of most of the document's type */
    PdfMargins(List<PdfPage> pages, float bodySize) {
        this.pages = pages;
        this.bodySize = bodySize;
    }

    /** The lines that are left, in the same order. */
    List<PdfLine> without(List<PdfLine> lines) {
        Set<PdfLine> dropped = new HashSet<>(repeated(lines));
        dropped.addAll(pageNumbers(lines));
        List<PdfLine> rest =
                lines.stream().filter(line -> !dropped.contains(line)).toList();
        dropped.addAll(notes(rest));
        return lines.stream().filter(line -> !dropped.contains(line)).toList();
    }

    private boolean isMarginal(PdfLine line) {
        float height = pages.get(line.page()).height();
        return line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
    }

    /** Whether nothing follows a line as lines follow each other: the text begins at the same height on each page, too. */
    private boolean isApart(PdfLine line, List<PdfLine> samePage) {
        int inwards = line.y() < pages.get(line.page()).height() / 2 ? 1 : -1;
        return samePage.stream()
                .map(other -> (other.y() - line.y()) * inwards)
                .noneMatch(distance -> distance > 1 && distance < NEAR * bodySize);
    }

    /** The same words, but for their numbers, at the same height on several pages. */
    private List<PdfLine> repeated(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> byPage = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Map<String, List<PdfLine>> places = lines.stream()
                .filter(line -> isMarginal(line) && isApart(line, byPage.get(line.page())))
                .collect(Collectors.groupingBy(PdfMargins::place));
        return places.values().stream()
                .filter(same -> same.stream().map(PdfLine::page).distinct().count() >= 2)
                .flatMap(Collection::stream)
                .toList();
    }

    private static String place(PdfLine line) {
        return Math.round(line.y() / 3) + " " + DIGITS.matcher(line.text()).replaceAll("#");
    }

    /** A number alone, above or below everything else on its page. */
    private List<PdfLine> pageNumbers(List<PdfLine> lines) {
        Map<Integer, float[]> edges = new HashMap<>();
        for (PdfLine line : lines) {
            float[] edge = edges.computeIfAbsent(line.page(), page -> new float[] {Float.MAX_VALUE, 0});
            edge[0] = Math.min(edge[0], line.y());
            edge[1] = Math.max(edge[1], line.y());
        }
        return lines.stream()
                .filter(line ->
                        isMarginal(line) && PAGE_NUMBER.matcher(line.text()).matches())
                .filter(line -> line.y() < edges.get(line.page())[0] + 2 || line.y() > edges.get(line.page())[1] - 2)
                .toList();
    }

    /** Small type at the foot of a column, from a line that begins as a note does. */
    private List<PdfLine> notes(List<PdfLine> lines) {
        List<PdfLine> notes = new ArrayList<>();
        for (List<PdfLine> column : columns(lines)) {
            int first = column.size();
            while (first > 0 && column.get(first - 1).size() < SMALL * bodySize) {
                first--;
            }
            List<PdfLine> small = column.subList(first, column.size());
            boolean low = !small.isEmpty()
                    && small.get(0).y() > 0.4f * pages.get(small.get(0).page()).height();
            if (low && small.stream().anyMatch(line -> NOTE.matcher(line.text()).matches())) {
                notes.addAll(small);
            }
        }
        return notes;
    }

    private static List<List<PdfLine>> columns(List<PdfLine> lines) {
        return new ArrayList<>(
                lines.stream().collect(Collectors.groupingBy(PdfLine::column)).values());
    }
}
