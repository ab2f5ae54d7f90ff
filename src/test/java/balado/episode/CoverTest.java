package balado.episode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.limits.Limits;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    private static final Typeface FACE = Typeface.load("Manrope-ExtraBold.ttf");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un phare breton rallumé après 33 ans d’obscurité",
                "IA",
                "",
                "😀 مرحبا",
                "</script>",
                "\u0000\uD800",
                "Anticonstitutionnellement",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Budget\u00A0: 3\u202F450\u202F000\u00A0€"
            })
    void everyTitleGivesASquareJpegWithoutAlpha(String title) throws IOException {
        BufferedImage image = read(CoverPainter.paint(title, "Balado", "seed"));
        assertEquals(1400, image.getWidth());
        assertEquals(1400, image.getHeight());
        assertEquals(3, image.getColorModel().getNumComponents());
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() {
        byte[] one = CoverPainter.paint("Titre", "Balado", "a").bytes();
        assertArrayEquals(one, CoverPainter.paint("Titre", "Balado", "a").bytes());
        assertFalse(
                Arrays.equals(one, CoverPainter.paint("Titre", "Balado", "b").bytes()));
    }

    /** WCAG 2.2, contrast (minimum); the waves are part of the ground. */
    @Test
    void inkAndAccentStandOutOnEveryGround() {
        assertEquals(12, Palette.ALL.size());
        for (Palette palette : Palette.ALL) {
            for (Color end : List.of(palette.top(), palette.bottom())) {
                Color waves = end;
                for (int i = 0; i < CoverPainter.WAVES; i++) {
                    waves = mix(waves, palette.ink(), CoverPainter.WAVE_ALPHA / 255.0);
                }
                assertTrue(contrast(palette.ink(), waves) >= 7, palette.toString());
                assertTrue(contrast(palette.accent(), waves) >= 4.5, palette + " " + contrast(palette.accent(), waves));
                assertTrue(contrast(palette.accent(), end) >= 4.5, palette + " " + contrast(palette.accent(), end));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Non, 1, false",
        "Le maire démissionne, 2, false",
        "'Pour la première fois, une femme guérit du cancer du sein grâce à l’immunothérapie', 5, false",
        "'Le conseil municipal de la ville vote un budget en hausse pour les écoles, les routes, les ponts, les parcs, les gares, "
                + "les ports, les hôpitaux, les bibliothèques et les théâtres', 6, true",
    })
    void aTitleIsAsLargeAsItsBoxAllows(String title, int lines, boolean cut) {
        TextBlock.Box box = new TextBlock.Box(1200, 780, 110, 320);
        TextBlock block = TextBlock.fit(title, FACE, box);
        assertEquals(lines, block.lines().size(), block.toString());
        assertEquals(cut, block.lines().get(lines - 1).endsWith("…"));
        assertTrue(block.size() >= 110, block.toString());
        assertTrue(block.height(FACE) <= 780);
        block.lines().forEach(line -> assertTrue(FACE.width(line, block.size()) <= 1200, line));
    }

    /** Java's own reader of fonts, where the machine has what it needs, draws the same outlines. */
    @Test
    void glyphsAreWhatJavaReadsToo() throws IOException {
        Optional<Font> font = JavaFont.of("Manrope-ExtraBold.ttf");
        assumeTrue(font.isPresent(), "Java finds no fontconfig or no font here");
        var context = new FontRenderContext(null, true, true);
        for (String letter : letters("AÉÀÇŒæëîôùÿ0123456789«»’…€%&@?!;ﬁ")) {
            var theirs = font.get().deriveFont(1000f).createGlyphVector(context, letter);
            var bounds = theirs.getOutline().getBounds2D();
            var ours = FACE.outline(letter, 1000, 0, 0).getBounds2D();
            assertEquals(bounds.getMinX(), ours.getMinX(), 2, letter);
            assertEquals(bounds.getMaxX(), ours.getMaxX(), 2, letter);
            assertEquals(bounds.getMinY(), ours.getMinY(), 2, letter);
            assertEquals(bounds.getMaxY(), ours.getMaxY(), 2, letter);
            assertEquals(theirs.getGlyphMetrics(0).getAdvanceX(), FACE.width(letter, 1000), 1, letter);
        }
    }

    @Test
    void theTypefaceKnowsWhatItLacks() {
        assertTrue(Stream.of('É', 'œ', '€', '\u00A0').allMatch(FACE::has));
        assertFalse(FACE.has(0x1F600));
        assertFalse(FACE.has('م'));
        assertFalse(FACE.has(0));
    }

    @ParameterizedTest
    @CsvSource({
        "1400, 1400, png, false, 1400",
        "1400, 1400, png, true, 1400",
        "3000, 3000, jpg, false, 3000",
        "3200, 3200, png, false, 3000"
    })
    void aCoverOfOnesOwnIsMadeFit(int width, int height, String format, boolean alpha, int size) throws IOException {
        BufferedImage image = read(CoverFile.read(picture(width, height, format, alpha), Limits.DEFAULT));
        assertEquals(size, image.getWidth());
        assertEquals(3, image.getColorModel().getNumComponents());
        if (alpha) {
            assertEquals(Color.WHITE, new Color(image.getRGB(5, 5)));
        }
    }

    @Test
    void aJpegThatFitsIsNotTouched() throws IOException {
        Path file = picture(1400, 1400, "jpg", false);
        assertArrayEquals(
                Files.readAllBytes(file), CoverFile.read(file, Limits.DEFAULT).bytes());
    }

    @ParameterizedTest
    @CsvSource({"1399, 1399, 1399 × 1399 pixels", "1400, 1500, not square", "1500, 1400, not square"})
    void aCoverThatOnlyItsMakerCanMendIsRefused(int width, int height, String fault) throws IOException {
        Path file = picture(width, height, "png", false);
        String message = assertThrows(EpisodeException.class, () -> CoverFile.read(file, Limits.DEFAULT))
                .getMessage();
        assertTrue(message.startsWith(file + ": ") && message.contains(fault), message);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "not a picture");
        Path broken = picture(1400, 1400, "png", false);
        byte[] bytes = Files.readAllBytes(broken);
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
        for (Path file : List.of(text, broken, folder, folder.resolve("absent.png"))) {
            String message = assertThrows(EpisodeException.class, () -> CoverFile.read(file, Limits.DEFAULT))
                    .getMessage();
            assertTrue(message.startsWith(file.toString()), message);
            assertEquals(1, message.lines().count());
        }
    }

    @Test
    void aShowWithoutACoverGetsOne() throws IOException {
        Picture cover = ShowCover.of(ShowFile.defaults(), new byte[0], Limits.DEFAULT);
        assertEquals(1400, read(cover).getWidth());
        byte[] known = cover.bytes();
        known[known.length / 2] ^= 1;
        assertArrayEquals(
                known, ShowCover.of(ShowFile.defaults(), known, Limits.DEFAULT).bytes(), "one that is there is kept");
        byte[] cut = Arrays.copyOf(known, known.length / 2);
        assertArrayEquals(
                cover.bytes(),
                ShowCover.of(ShowFile.defaults(), cut, Limits.DEFAULT).bytes(),
                "half a one is not");
        byte[] foreign = CoverPainter.paint("Autre", "", "seed").bytes();
        assertArrayEquals(
                cover.bytes(),
                ShowCover.of(ShowFile.defaults(), foreign, Limits.DEFAULT).bytes(),
                "nor is another");
    }

    private Path picture(int width, int height, String format, boolean alpha) throws IOException {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        for (int i = 100; i < 1000; i++) {
            image.setRGB(i, i * 7 % 1000 + 100, 0xFF336699);
        }
        Path file = folder.resolve("cover." + format);
        assertTrue(ImageIO.write(image, format, file.toFile()));
        return file;
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static Color mix(Color ground, Color over, double alpha) {
        return new Color(
                (int) Math.round(ground.getRed() + alpha * (over.getRed() - ground.getRed())),
                (int) Math.round(ground.getGreen() + alpha * (over.getGreen() - ground.getGreen())),
                (int) Math.round(ground.getBlue() + alpha * (over.getBlue() - ground.getBlue())));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
