package balado.publish.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What apps ask of covers. */
final class CoverRules {

    private static final int SMALLEST = 1400;
    private static final int LARGEST = 3000;
    private static final int RGB = 3;

    private CoverRules() {}

    static void check(Path file, String place, Findings findings) {
        BufferedImage image = read(file);
        if (image == null) {
            findings.add(Rule.COVER, place, "no picture that can be read; give a JPEG");
            return;
        }
        String size = image.getWidth() + " × " + image.getHeight() + " pixels";
        findings.unless(
                image.getWidth() == image.getHeight() && image.getWidth() >= SMALLEST && image.getWidth() <= LARGEST,
                Rule.COVER,
                place,
                size + "; give a square of 1400 to 3000");
        findings.unless(
                !image.getColorModel().hasAlpha() && image.getColorModel().getNumComponents() == RGB,
                Rule.COVER,
                place,
                "not plain RGB; save it without transparency");
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return null; // the JDK's readers throw all of these on damaged files
        }
    }
}
