package balado.episode;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.BitSet;

/**
 * Shapes with smooth edges: of each pixel is computed how much is covered. Where a line of the outline passes through a row, all that is right of it
 * becomes covered or, if the line goes the other way, uncovered; so only the pixels at the edges are looked at, and what is between them is of one
 * colour. Java's own smoothing is a large program: one cover takes longer to compile it than all else takes to paint.
 */
final class Coverage {

    /** How far a line may be from the curve that it stands for, in pixels: less than a shade. */
    private static final double FLATNESS = 0.1;

    private final Canvas canvas;

    /** How much more of a pixel is covered than of the one left of it; 0 but between the filling of shapes. */
    private final float[] steps;

    /** The pixels that have a step. */
    private final BitSet edges;

    /** Smooth shapes on a picture. */
    Coverage(Canvas canvas) {
        this.canvas = canvas;
        this.steps = new float[canvas.width() * canvas.height()];
        this.edges = new BitSet(steps.length);
    }

    /** Fills a shape, whose outlines that lie in each other have to turn either all the same way or as holes do; what is outside the picture is left out. */
    void fill(Shape shape, Color colour) {
        outline(shape);
        byte[] row = canvas.row(colour);
        int edge = edges.nextSetBit(0);
        while (edge >= 0) {
            edge = fillRow(edge, row);
        }
        edges.clear();
    }

    private void outline(Shape shape) {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else {
                boolean closes = kind == PathIterator.SEG_CLOSE;
                line(x, y, closes ? startX : to[0], closes ? startY : to[1]);
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : to[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : to[1];
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        if (fromY < toY) {
            down(fromX, fromY, toX, toY, 1);
        } else if (fromY > toY) {
            down(toX, toY, fromX, fromY, -1);
        }
    }

    private void down(double x, double top, double toX, double bottom, int direction) {
        double slope = (toX - x) / (bottom - top);
        int end = (int) Math.ceil(Math.min(bottom, canvas.height()));
        for (int row = (int) Math.max(top, 0); row < end; row++) {
            double from = inside(x + slope * (Math.max(row, top) - top));
            double to = inside(x + slope * (Math.min(row + 1, bottom) - top));
            double height = Math.min(row + 1, bottom) - Math.max(row, top);
            cross(row * canvas.width(), Math.min(from, to), Math.max(from, to), direction * height);
        }
    }
    
    private double inside(double x) {
        return Math.max(0, Math.min(canvas.width(), x));
    }

    /** A line within a row that begins at a pixel. */
    private void cross(int row, double left, double right, double height) {
        double before = 0;
        int last = Math.min((int) right, canvas.width() - 1);
        for (int x = (int) left; x <= last; x++) {
            double covered = covered(x + 1, left, right) - covered(x, left, right);
            step(row + x, height * (covered - before));
            before = covered;
        }
        if (last + 1 < canvas.width()) {
            step(row + last + 1, height * (1 - before));
        }
    }

    /** What a line from {@code left} to {@code right} leaves of a row of height 1 that ends at {@code x}, in pixels: the part right of it. */
    private static double covered(int x, double left, double right) {
        if (x <= left) {
            return 0;
        }
        return x >= right ? x - (left + right) / 2 : (x - left) * (x - left) / (2 * (right - left));
    }

    private void step(int pixel, double more) {
        steps[pixel] += (float) more;
        edges.set(pixel);
    }

    /** Fills a row from its first edge on; gives the first one of the next. */
    private int fillRow(int first, byte[] row) {
        int end = (first / canvas.width() + 1) * canvas.width();
        double covered = 0;
        int edge = first;
        while (edge >= 0 && edge < end) {
            covered += steps[edge];
            steps[edge] = 0;
            int next = edges.nextSetBit(edge + 1);
            int share = (int) (Math.min(1, Math.abs(covered)) * Canvas.ALL + 0.5);
            canvas.lay(row, edge, next < 0 ? end : Math.min(next, end), share);
            edge = next;
        }
        return edge;
    }
}
