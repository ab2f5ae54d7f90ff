package balado.publish.check;

import balado.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What apps ask of covers. */
final class CoverRules {

    private static final int SMALLEST = 1400;
    private static final int LARGEST = 3000;
    private static final int RGB = 3;

    private CoverRules() {}

    static void check(Path file, String place, Limits limits, Findings findings) {
        Optional<BufferedImage> read;
        try {
            read = Pixels.read(Files.readAllBytes(file), limits);
        } catch (IOException e) {
            findings.add(Rule.COVER, place, e.getMessage());
            return;
        }
        if (read.isEmpty()) {
            findings.add(Rule.COVER, place, "no picture that can be read; give a JPEG");
            return;
        }
        BufferedImage image = read.get();
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
}
