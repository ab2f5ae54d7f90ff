package balado.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverArtTest {

    @ParameterizedTest
    @ValueSource(ints = {1401, 2800, 3000})
    void aLargeCoverIsMadeSmallAndKeepsItsColours(int side) throws IOException {
        Picture small = CoverArt.fitting(Episodes.cover(side));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.bytes()));
        assertEquals(1400, image.getWidth());
        assertEquals(1400, image.getHeight());
        Color left = new Color(image.getRGB(300, 700));
        assertTrue(left.getRed() > 240 && left.getBlue() < 20, left.toString());
        assertTrue(new Color(image.getRGB(1100, 700)).getRed() < 20);
    }

    @Test
    void aSmallCoverStaysAsItIs() throws IOException {
        Picture cover = Episodes.cover(1400);
        assertArrayEquals(cover.bytes(), CoverArt.fitting(cover).bytes());
    }

    @Test
    void whatIsNoPictureIsSaid() {
        Picture broken = Picture.of(new byte[] {1, 2, 3});
        assertThrows(EncodeException.class, () -> CoverArt.fitting(broken));
    }
}
