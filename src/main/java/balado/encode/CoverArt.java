package balado.encode;

import balado.episode.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The cover inside the audio file, no larger than players show it. */
final class CoverArt {

    /** Pixels of the longer side. */
    static final int GREATEST_SIDE = 1400;

    private static final float QUALITY = 0.88f;

    private CoverArt() {}

    /** The cover itself when it is small enough, else a smaller one. */
    static Picture fitting(Picture picture) throws IOException {
        return fitting(picture, GREATEST_SIDE);
    }

    /**
     * The picture itself when it is small enough, else a smaller one.
     *
     * @param greatestSide pixels
     */
    static Picture fitting(Picture picture, int greatestSide) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new EncodeException("The episode's cover is not a picture that can be read: give a JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean fits = Math.max(reader.getWidth(0), reader.getHeight(0)) <= greatestSide;
                return fits ? picture : smaller(reader.read(0), greatestSide);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Picture smaller(BufferedImage picture, int greatestSide) throws IOException {
        BufferedImage image = picture;
        int side = Math.max(image.getWidth(), image.getHeight());
        // Bilinear scaling looks at four pixels only: halve while there are more to look at.
        while (side >= 2 * greatestSide) {
            image = scale(image, 0.5);
            side = Math.max(image.getWidth(), image.getHeight());
        }
        return Picture.of(jpeg(scale(image, (double) greatestSide / side)));
    }

    private static BufferedImage scale(BufferedImage image, double factor) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
