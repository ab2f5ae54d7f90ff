package balado.episode;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
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
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     */
    static Picture of(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(bytes(image), null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        } finally {
            writer.dispose();
        }
        return Picture.of(jpeg.toByteArray());
    }

    /** The same with a byte for each colour, as the writer wants them: it takes as long as the writing to make them of it pixel by pixel. */
    private static BufferedImage bytes(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] colours = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            colours[3 * i] = (byte) (pixels[i] >> 16);
            colours[3 * i + 1] = (byte) (pixels[i] >> 8);
            colours[3 * i + 2] = (byte) pixels[i];
        }
        int width = image.getWidth();
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(colours, colours.length),
                width,
                image.getHeight(),
                3 * width,
                3,
                new int[] {0, 1, 2},
                null);
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }
}
