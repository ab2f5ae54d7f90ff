package balado.episode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The show's cover: the picture that its settings name, brought into the form that directories take, or a painted one. */
public final class ShowCover {

    private static final int SMALLEST = 1400;
    private static final int LARGEST = 3000;

    private ShowCover() {}

    /**
     * A square JPEG of 1400 to 3000 px without alpha.
     *
     * @throws IOException when the picture cannot be read
     */
    public static Picture of(Show show) throws IOException {
        Optional<Picture> own = load(show);
        return own.isPresent() ? own.get() : new CoverPainter(show.title()).paint(show.title(), show.title());
    }

    /** The picture that the settings name, if they name one. */
    static Optional<Picture> load(Show show) throws IOException {
        if (show.cover().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(show.cover().get());
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new ShowException(file + ": no picture that can be read; use a JPEG or PNG file");
        }
        return Optional.of(Jpeg.encode(square(image)));
    }

    /** The middle square of the picture, scaled into the range of sizes, on white where it is transparent. */
    private static BufferedImage square(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        int size = Math.max(SMALLEST, Math.min(LARGEST, side));
        int left = (image.getWidth() - side) / 2;
        int top = (image.getHeight() - side) / 2;
        BufferedImage square = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, size, size, left, top, left + side, top + side, Color.WHITE, null);
        graphics.dispose();
        return square;
    }
}
