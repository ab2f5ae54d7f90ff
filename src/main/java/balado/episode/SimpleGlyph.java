package balado.episode;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** A glyph drawn by contours of quadratic splines (OpenType, "glyf": simple glyph description). */
final class SimpleGlyph {

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final int[] ends;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;

    SimpleGlyph(ByteBuffer font, int at, int contours) {
        ByteBuffer data = font.duplicate().position(at + 10);
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        int instructions = Short.toUnsignedInt(data.getShort());
        data.position(data.position() + instructions);
        flags = flags(data, contours == 0 ? 0 : ends[contours - 1] + 1);
        xs = coordinates(data, X_SHORT, X_SAME_OR_POSITIVE);
        ys = coordinates(data, Y_SHORT, Y_SAME_OR_POSITIVE);
    }

    Path2D outline() {
        Path2D path = new Path2D.Double();
        int first = 0;
        for (int last : ends) {
            contour(path, first, last);
            first = last + 1;
        }
        return path;
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get();
            if ((flags[i] & REPEAT) != 0) {
                for (int repeats = Byte.toUnsignedInt(data.get()); repeats > 0; repeats--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private int[] coordinates(ByteBuffer data, int isShort, int sameOrPositive) {
        int[] coordinates = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                value += marked ? step : -step;
            } else if (!marked) {
                value += data.getShort();
            }
            coordinates[i] = value;
        }
        return coordinates;
    }

    /** Between two points off the curve lies one on it, halfway. */
    private void contour(Path2D path, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = first;
        while (start <= last && !onCurve(start)) {
            start++;
        }
        boolean real = start <= last;
        int origin = real ? start : first;
        double startX = real ? xs[origin] : (xs[first] + xs[last]) / 2.0;
        double startY = real ? ys[origin] : (ys[first] + ys[last]) / 2.0;
        path.moveTo(startX, startY);
        for (int i = real ? 1 : 0; i < count; i++) {
            int point = first + (origin - first + i) % count;
            if (onCurve(point)) {
                path.lineTo(xs[point], ys[point]);
            } else {
                boolean closing = i == count - 1;
                int next = first + (origin - first + i + 1) % count;
                boolean corner = !closing && onCurve(next);
                double x = closing ? startX : corner ? xs[next] : (xs[point] + xs[next]) / 2.0;
                double y = closing ? startY : corner ? ys[next] : (ys[point] + ys[next]) / 2.0;
                path.quadTo(xs[point], ys[point], x, y);
                i += corner ? 1 : 0;
            }
        }
        path.closePath();
    }

    private boolean onCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
