package balado.episode;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture to paint on: a byte for each colour of each pixel, red first, row by row. The writer of JPEG files copies such rows as they are, and a
 * stretch of one colour or of a line of colours is copied here too, so that no loop of ours looks at all pixels.
 */
final class Canvas {

    /** Bytes of a pixel. */
    static final int COLOURS = 3;

    /** A pixel that is wholly covered. */
    static final int ALL = 256;

    private final int width;
    private final int height;
    private final byte[] bytes;

    /** A black one; the size is in pixels. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.bytes = new byte[COLOURS * width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A row of one colour, to {@link #lay} stretches of. */
    byte[] row(Color colour) {
        byte[] row = new byte[COLOURS * width];
        for (int i = 0; i < row.length; i += COLOURS) {
            row[i] = (byte) colour.getRed();
            row[i + 1] = (byte) colour.getGreen();
            row[i + 2] = (byte) colour.getBlue();
        }
        return row;
    }

    /**
     * Copies colours to a stretch of a row.
     *
     * @param colours three bytes for each pixel
     * @param first of its pixels to be copied
     * @param begin the stretch's first pixel
     * @param end behind its last one
     */
    void copy(byte[] colours, int first, int row, int begin, int end) {
        System.arraycopy(colours, COLOURS * first, bytes, COLOURS * (row * width + begin), COLOURS * (end - begin));
    }

    /**
     * Lays a colour on a stretch of a row.
     *
     * @param colours what {@link #row} gave for the colour
     * @param begin the stretch's first pixel
     * @param end behind its last one
     * @param covered how much of each pixel, 0 … {@link #ALL}
     */
    void lay(byte[] colours, int row, int begin, int end, int covered) {
        if (covered == ALL) {
            copy(colours, 0, row, begin, end);
        } else if (covered > 0) {
            mix(colours, COLOURS * (row * width + begin), COLOURS * (row * width + end), covered);
        }
    }

    private void mix(byte[] colours, int begin, int end, int covered) {
        for (int i = begin; i < end; i++) {
            int below = bytes[i] & 0xFF;
            int above = colours[i - begin] & 0xFF;
            bytes[i] = (byte) ((below * (ALL - covered) + above * covered + ALL / 2) / ALL);
        }
    }

    /** The picture; what is painted later is painted on it too. */
    BufferedImage image() {
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                width,
                height,
                COLOURS * width,
                COLOURS,
                new int[] {0, 1, 2},
                null);
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
