package balado.episode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as JPEG. */
final class Jpeg {

    /** Large type on plain grounds shows no artefacts from here on. */
    private static final float QUALITY = 0.9f;

    private Jpeg() {}

    /**
     * The picture; the same pixels give the same bytes.
     *
     * @param image with a byte for each colour, whose rows the writer can copy: it takes as long as the writing to make them of one with an
     *     integer for each pixel
     */
    static Picture of(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        } finally {
            writer.dispose();
        }
        return Picture.of(jpeg.toByteArray());
    }
}
