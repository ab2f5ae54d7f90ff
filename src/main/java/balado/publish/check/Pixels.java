package balado.publish.check;

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

    /** Of a side. */
    private static final int GREATEST = 8000;

    private Pixels() {}

    /** The picture; empty when it is damaged, of no known format, or too large for memory. */
    static Optional<BufferedImage> read(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean readable = reader.getWidth(0) <= GREATEST && reader.getHeight(0) <= GREATEST;
                return readable ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // the JDK's readers throw all of these on damaged files
        }
    }
}
