package balado.episode;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.BitSet;

/**
 * Shapes with smooth edges: each row is looked at along four lines, and where one of them crosses the outline, what is right of it becomes covered or, if
 * the outline goes the other way, uncovered. So only the pixels at the edges are counted, and what lies between them is of one colour. Java's own
 * smoothing is a large program: one cover takes longer to compile it than all else takes to paint.
 */
final class Coverage {

    /** Lines in a row of pixels. */
    private static final int LINES = 4;

    /** What one of them is of a pixel. */
    private static final int SHARE = Canvas.ALL / LINES;

    /** How far a straight piece may be from the curve that it stands for, in pixels. */
    private static final double FLATNESS = 0.05;

    private final Canvas canvas;

    /** Of a row of {@link #steps}: two more than pixels, for what ends at the picture's right side. */
    private final int stride;

    /** How much more of each pixel is covered than of its neighbour on the left, 0 when no shape is being filled. */
    private final short[] steps;

    /** Where the steps are. */
    private final BitSet edges;

    // Where the outline is.
    private double x;
    private double y;

    /** Smooth shapes on a picture. */
    Coverage(Canvas canvas) {
        this.canvas = canvas;
        this.stride = canvas.width() + 2;
        this.steps = new short[stride * canvas.height()];
        this.edges = new BitSet(steps.length);
    }

    /**
     * Fills a shape; what is outside the picture is left out.
     *
     * @param shape of closed outlines, of which those that overlap turn the same way and holes the other way
     */
    void fill(Shape shape, Color colour) {
        follow(shape.getPathIterator(null));
        byte[] row = canvas.row(colour);
        int edge = edges.nextSetBit(0);
        while (edge >= 0) {
            edge = fillRow(edge, row);
        }
        edges.clear();
    }

    private void follow(PathIterator outline) {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = to[0];
                    startY = to[1];
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> straight(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> quadratic(to[0], to[1], to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> cubic(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> straight(startX, startY);
            }
        }
    }

    private void quadratic(double x1, double y1, double toX, double toY) {
        cubic((x + 2 * x1) / 3, (y + 2 * y1) / 3, (toX + 2 * x1) / 3, (toY + 2 * y1) / 3, toX, toY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        double bend = Math.max(
                Math.abs(x - 2 * x1 + x2) + Math.abs(y - 2 * y1 + y2),
                Math.abs(x1 - 2 * x2 + toX) + Math.abs(y1 - 2 * y2 + toY));
        int pieces = (int) Math.ceil(Math.sqrt(0.75 * bend / FLATNESS));
        double fromX = x;
        double fromY = y;
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            straight(
                    s * s * (s * fromX + 3 * t * x1) + t * t * (3 * s * x2 + t * toX),
                    s * s * (s * fromY + 3 * t * y1) + t * t * (3 * s * y2 + t * toY));
        }
        straight(toX, toY);
    }

    private void straight(double toX, double toY) {
        int from = line(y);
        int to = line(toY);
        if (from != to) {
            int share = from < to ? SHARE : -SHARE;
            cross(Math.min(from, to), Math.max(from, to), (toX - x) / (toY - y), share);
        }
        x = toX;
        y = toY;
    }

    /** The first line of the picture that is not above a height. */
    private int line(double height) {
        return (int) Math.ceil(LINES * Math.max(0, Math.min(canvas.height(), height)) - 0.5);
    }

    private void cross(int first, int end, double slope, int share) {
        for (int line = first; line < end; line++) {
            double place = x + slope * ((line + 0.5) / LINES - y);
            place = Math.max(0, Math.min(canvas.width(), place));
            int step = line / LINES * stride + (int) place;
            int later = (int) (share * (place - (int) place));
            steps[step] += (short) (share - later);
            steps[step + 1] += (short) later;
            edges.set(step);
            edges.set(step + 1);
        }
    }

    /** Fills a row from its first edge on; gives the first one of the next. */
    private int fillRow(int first, byte[] colours) {
        int row = first / stride;
        int left = row * stride;
        int covered = 0;
        int edge = first;
        while (edge >= 0 && edge < left + stride) {
            covered += steps[edge];
            steps[edge] = 0;
            int next = edges.nextSetBit(edge + 1);
            int begin = Math.min(canvas.width(), edge - left);
            int end = next < 0 ? canvas.width() : Math.min(canvas.width(), next - left);
            canvas.lay(colours, row, begin, end, Math.min(Canvas.ALL, Math.abs(covered)));
            edge = next;
        }
        return edge;
    }
}
