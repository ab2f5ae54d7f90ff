package balado.episode;

import balado.limits.Limit;
import balado.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads pictures from outside within memory: what a file says of its size is looked at before a pixel is read, and of large ones only every
 * second or third pixel is. A PNG of a hundred kilobytes may claim 60 000 × 60 000 pixels.
 */
final class Pixels {

    /** So many pixels take 64 MB. */
    private static final long MOST = 16_000_000;

    /** A picture that is too large to be read. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException(int width, int height, Limits limits) {
            super(width + " × " + height + " pixels, " + limits.excess(Limit.PICTURE_SIDE));
        }
    }

    private Pixels() {}

    /**
     * The pixels of a picture.
     *
     * @param limits how long a side may be
     * @param side what the longer side has to have at least, in pixels, if the picture has as many
     * @throws TooLargeException when it is one; the message is its size and the remedy
     * @throws IOException when it is of no known format or damaged; the JDK's readers throw {@link IllegalArgumentException} and {@link
     *     IndexOutOfBoundsException} too
     */
    static BufferedImage read(byte[] bytes, int side, Limits limits) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("of no known format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, side, limits);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The same of a reader that has its input. */
    static BufferedImage read(ImageReader reader, int side, Limits limits) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (limits.exceeds(Limit.PICTURE_SIDE, Math.max(width, height))) {
            throw new TooLargeException(width, height, limits);
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        int step = step(width, height, side);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    /** Each how many pixels are read: as few as memory asks for. */
    private static int step(int width, int height, int side) {
        int needed = (int) Math.ceil(Math.sqrt((double) width * height / MOST));
        return Math.max(1, Math.min(needed, Math.max(width, height) / side));
    }
}
