package balado.publish.check;

import balado.limits.Limit;
import balado.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pictures of a podcast, which may be anybody's: what says that it is larger than any cover is not read. */
final class Pixels {

    /** A picture that is too large for memory. */
    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    private Pixels() {}

    /**
     * The picture; empty when it is damaged or of no known format.
     *
     * @throws IOException when a side is longer than is allowed: all pixels are kept in memory
     */
    static Optional<BufferedImage> read(byte[] bytes, Limits limits) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                if (limits.exceeds(Limit.CHECKED_SIDE, side)) {
                    throw new TooLargeException(limits.excess(Limit.CHECKED_SIDE, side));
                }
                return Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // the JDK's readers throw all of these on damaged files
        }
    }
}
