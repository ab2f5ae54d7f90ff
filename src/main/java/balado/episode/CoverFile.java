package balado.episode;

import balado.article.ArticleException;
import balado.article.BoundedInput;
import balado.limits.Limit;
import balado.limits.Limits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A cover that the user made, as podcast apps ask for it: square, 1400–3000 px, RGB without transparency. A larger one is made smaller and
 * transparency is laid on white; one too small or not square is refused, because only its maker knows what may be cut.
 */
final class CoverFile {

    private static final int SMALLEST = 1400;
    private static final int LARGEST = 3000;

    private static final String REMEDY = "; give a square JPEG or PNG of 1400 to 3000 pixels";

    private CoverFile() {}

    static Picture read(Path file, Limits limits) throws EpisodeException {
        byte[] bytes = bytes(file, limits);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new EpisodeException(file + ": no picture that can be read here" + REMEDY);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true); // texts and profiles in it may unfold to any size
                return picture(file, bytes, reader, limits);
            } finally {
                reader.dispose();
            }
        } catch (EpisodeException e) {
            throw e;
        } catch (Pixels.TooLargeException e) {
            throw new EpisodeException(file + ": " + e.getMessage(), e);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's readers throw all of these on damaged files.
            throw new EpisodeException(file + ": a damaged picture" + REMEDY, e);
        }
    }

    private static byte[] bytes(Path file, Limits limits) throws EpisodeException {
        try (InputStream in = Files.newInputStream(file)) {
            return BoundedInput.read(in, file.toString(), Files.size(file), Limit.PICTURE_SIZE, limits);
        } catch (ArticleException e) {
            throw new EpisodeException(e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new EpisodeException(file + ": no such cover; correct 'cover' in the show's settings", e);
        } catch (AccessDeniedException e) {
            throw new EpisodeException(file + ": no permission to read the cover; change its mode or owner", e);
        } catch (IOException e) {
            throw new EpisodeException(file + ": the cover cannot be read (" + e.getMessage() + ")" + REMEDY, e);
        }
    }

    private static Picture picture(Path file, byte[] bytes, ImageReader reader, Limits limits) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        String size = width + " × " + height + " pixels";
        if (width != height) {
            throw new EpisodeException(file + ": not square, " + size + REMEDY);
        }
        if (width < SMALLEST) {
            throw new EpisodeException(file + ": " + size + REMEDY);
        }
        BufferedImage image = Pixels.read(reader, LARGEST, limits);
        boolean jpeg = "JPEG".equalsIgnoreCase(reader.getFormatName());
        boolean rgb = image.getColorModel().getNumComponents() == 3;
        return jpeg && rgb && width <= LARGEST ? Picture.of(bytes) : Jpeg.of(flat(image, Math.min(width, LARGEST)));
    }

    private static BufferedImage flat(BufferedImage image, int size) {
        BufferedImage flat = new BufferedImage(size, size, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, size, size, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
