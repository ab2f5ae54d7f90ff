package balado.episode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Été",
                "Anticonstitutionnellement",
                "Un titre de longueur moyenne, avec ponctuation !",
                "日本語のタイトル"
            })
    void aPaintedCoverIsASquareOf1400PixelsWithoutAlpha(String title) throws IOException {
        BufferedImage image = image(new CoverPainter("Balado").paint(title, title));
        assertEquals(1400, image.getWidth());
        assertEquals(1400, image.getHeight());
        assertFalse(image.getColorModel().hasAlpha());
    }

    @Test
    void theTitleIsThere() throws IOException {
        assertTrue(whitePixels("Un titre en toutes lettres") > 20_000);
        assertTrue(whitePixels("Un titre en toutes lettres") > 2 * whitePixels("x"));
    }

    @Test
    void theSameTitleAndKeyGiveTheSameBytesAndAnotherKeyOthers() throws IOException {
        CoverPainter painter = new CoverPainter("Balado");
        assertArrayEquals(
                painter.paint("Titre", "a").bytes(), painter.paint("Titre", "a").bytes());
        assertFalse(Arrays.equals(
                painter.paint("Titre", "a").bytes(), painter.paint("Titre", "b").bytes()));
    }

    @Test
    void aTitleOf300WordsIsCut() throws IOException {
        assertTrue(new CoverPainter("Balado").paint("mot ".repeat(300), "k").bytes().length > 0);
    }

    @Test
    void textStandsAt4Point5To1OnEveryPalette() {
        for (Palette palette : Palette.all()) {
            assertTrue(contrast(palette.text(), palette.top()) >= 4.5, palette.toString());
            assertTrue(contrast(palette.text(), palette.bottom()) >= 4.5, palette.toString());
        }
    }

    @Test
    void theShowsOwnPictureIsMadeSquareAndLargeEnough() throws IOException {
        Path file = folder.resolve("c.png");
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        BufferedImage image = image(ShowCover.of(show(file)));
        assertEquals(1400, image.getWidth());
        assertEquals(1400, image.getHeight());
        assertFalse(image.getColorModel().hasAlpha());
        assertEquals(Color.WHITE.getRGB(), image.getRGB(700, 700));
    }

    @Test
    void aPictureThatIsNoneIsSaidWithItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.png"), "no picture");
        ShowException fault = assertThrows(ShowException.class, () -> ShowCover.of(show(file)));
        assertTrue(fault.getMessage().contains("c.png"), fault.getMessage());
    }

    private static Show show(Path cover) {
        Show plain = ShowFile.defaults();
        return new Show(
                plain.title(),
                plain.author(),
                plain.description(),
                plain.language(),
                plain.category(),
                plain.link(),
                plain.email(),
                Optional.of(cover.toString()),
                plain.copyright(),
                plain.baseUrl());
    }

    private static long whitePixels(String title) throws IOException {
        BufferedImage image = image(new CoverPainter("").paint(title, "k"));
        int[] pixels = image.getRGB(0, 0, 1400, 1000, null, 0, 1400);
        return Arrays.stream(pixels)
                .filter(rgb -> (rgb & 0xFF) > 230 && (rgb >> 16 & 0xFF) > 230)
                .count();
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /** Contrast by WCAG 2.2. */
    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
