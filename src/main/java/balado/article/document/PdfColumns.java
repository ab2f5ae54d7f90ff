package balado.article.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reading order of a page: it is cut into bands of rows that leave the same gutters free, and these into columns, again and again (after the
 * recursive X-Y cut of Nagy and Seth, 1984). A headline across three columns leaves none free, so it is a band of its own.
 */
final class PdfColumns {

    /** Of the type's size; a gap between justified words is narrower. */
    private static final float NARROWEST_GUTTER = 0.9f;

    /** Of the type's size: so wide a gap is a gutter even between few lines. */
    private static final float PLAIN_GUTTER = 1.8f;

    /** A gap that so many lines have at the same place is no chance. */
    private static final int FEWEST_LINES = 4;

    private static final int FEWEST_LINES_AT_PLAIN_GUTTER = 2;

    /** Of the region's width: what is narrower holds the numbers of a list. */
    private static final float NARROWEST_COLUMN = 0.12f;

    private static final int DEEPEST = 12;

    /** Where no word of some rows stands, from left to right. */
    private record Gap(float from, float to) {

        float width() {
            return to - from;
        }
    }

    private final List<List<PdfWord>> columns = new ArrayList<>();

    private PdfColumns() {}

    /** The words of each column, columns in reading order. */
    static List<List<PdfWord>> of(PdfPage page) {
        PdfColumns cutter = new PdfColumns();
        cutter.cut(page.words(), 0);
        return cutter.columns;
    }

    private void cut(List<PdfWord> words, int depth) {
        List<PdfWord> single = new ArrayList<>();
        for (List<PdfWord> band : mended(bands(words))) {
            Optional<Gap> gutter = depth < DEEPEST ? gutter(band) : Optional.empty();
            if (gutter.isEmpty()) {
                single.addAll(band);
                continue;
            }
            close(single);
            float middle = (gutter.get().from() + gutter.get().to()) / 2;
            cut(band.stream().filter(word -> word.left() < middle).toList(), depth + 1);
            cut(band.stream().filter(word -> word.left() >= middle).toList(), depth + 1);
        }
        close(single);
    }

    private void close(List<PdfWord> single) {
        if (!single.isEmpty()) {
            columns.add(List.copyOf(single));
            single.clear();
        }
    }

    /** Rows that have a gap in common, as long as there is one. */
    private static List<List<PdfWord>> bands(List<PdfWord> words) {
        float left = left(words);
        float right = right(words);
        List<List<PdfWord>> bands = new ArrayList<>();
        List<Gap> common = List.of();
        for (List<PdfWord> row : rows(words)) {
            List<Gap> own = gaps(row, left, right);
            List<Gap> shared = bands.isEmpty() ? own : shared(common, own, NARROWEST_GUTTER * size(row));
            if (bands.isEmpty() || (shared.isEmpty() && !(common.isEmpty() && own.isEmpty()))) {
                bands.add(new ArrayList<>(row));
                common = own;
            } else {
                bands.get(bands.size() - 1).addAll(row);
                common = shared;
            }
        }
        return bands;
    }

    /** The last row above a band goes with it when it leaves its gutter free: it only had a margin in common with a headline. */
    private static List<List<PdfWord>> mended(List<List<PdfWord>> bands) {
        for (int i = 1; i < bands.size(); i++) {
            List<PdfWord> above = bands.get(i - 1);
            Optional<Gap> gutter =
                    above.isEmpty() || gutter(above).isPresent() ? Optional.empty() : gutter(bands.get(i));
            if (gutter.isPresent()) {
                move(above, bands.get(i), gutter.get());
            }
        }
        return bands.stream().filter(band -> !band.isEmpty()).toList();
    }

    private static void move(List<PdfWord> above, List<PdfWord> band, Gap gutter) {
        List<List<PdfWord>> rows = rows(above);
        int first = rows.size();
        while (first > 0 && leavesFree(rows.get(first - 1), gutter)) {
            first--;
        }
        above.clear();
        rows.subList(0, first).forEach(above::addAll);
        band.addAll(
                0,
                rows.subList(first, rows.size()).stream().flatMap(List::stream).toList());
    }

    private static boolean leavesFree(List<PdfWord> row, Gap gutter) {
        float middle = (gutter.from() + gutter.to()) / 2;
        return row.stream().allMatch(word -> word.right() <= middle || word.left() >= middle);
    }

    /** Words side by side, from top to bottom; the small letters of two rows overlap nowhere. */
    private static List<List<PdfWord>> rows(List<PdfWord> words) {
        List<List<PdfWord>> rows = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (PdfWord word : words.stream()
                .sorted((a, b) -> Float.compare(a.middle(), b.middle()))
                .toList()) {
            if (word.middle() >= bottom) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(word);
            bottom = Math.max(bottom, word.y());
        }
        return rows;
    }

    private static List<Gap> gaps(List<PdfWord> row, float left, float right) {
        List<Gap> gaps = new ArrayList<>();
        float narrowest = NARROWEST_GUTTER * size(row);
        float end = left;
        for (PdfWord word :
                row.stream().sorted((a, b) -> Float.compare(a.left(), b.left())).toList()) {
            if (word.left() - end >= narrowest) {
                gaps.add(new Gap(end, word.left()));
            }
            end = Math.max(end, word.right());
        }
        if (right - end >= narrowest) {
            gaps.add(new Gap(end, right));
        }
        return gaps;
    }

    private static List<Gap> shared(List<Gap> some, List<Gap> others, float narrowest) {
        List<Gap> shared = new ArrayList<>();
        for (Gap one : some) {
            for (Gap other : others) {
                Gap both = new Gap(Math.max(one.from(), other.from()), Math.min(one.to(), other.to()));
                if (both.width() >= narrowest) {
                    shared.add(both);
                }
            }
        }
        return shared;
    }

    /** The widest gap that separates columns. */
    private static Optional<Gap> gutter(List<PdfWord> band) {
        return gaps(band, left(band), right(band)).stream()
                .filter(gap -> separates(gap, band))
                .max(Comparator.comparing(Gap::width));
    }

    private static boolean separates(Gap gap, List<PdfWord> band) {
        List<PdfWord> before =
                band.stream().filter(word -> word.right() <= gap.from()).toList();
        List<PdfWord> behind =
                band.stream().filter(word -> word.left() >= gap.to()).toList();
        if (before.isEmpty() || behind.isEmpty()) {
            return false;
        }
        float narrowest = NARROWEST_COLUMN * (right(band) - left(band));
        int lines = (int) Math.min(lines(before), lines(behind));
        boolean plain = gap.width() >= PLAIN_GUTTER * size(band);
        return lines >= (plain ? FEWEST_LINES_AT_PLAIN_GUTTER : FEWEST_LINES)
                && right(before) - left(before) > narrowest
                && right(behind) - left(behind) > narrowest;
    }

    private static long lines(List<PdfWord> words) {
        return words.stream().map(word -> Math.round(word.y() / 2)).distinct().count();
    }

    private static float size(List<PdfWord> words) {
        float[] sizes = new float[words.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = words.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    private static float left(List<PdfWord> words) {
        float left = words.isEmpty() ? 0 : Float.MAX_VALUE;
        for (PdfWord word : words) {
            left = Math.min(left, word.left());
        }
        return left;
    }

    private static float right(List<PdfWord> words) {
        float right = words.isEmpty() ? 0 : -Float.MAX_VALUE;
        for (PdfWord word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }
}
