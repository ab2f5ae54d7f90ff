package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import balado.testing.HugePictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large pictures are made smaller while they are read, larger ones are refused unread. */
class PixelsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"60000", "10001", "2000000000"})
    void whatClaimsMoreThanAnyPictureIsRefusedBeforeItIsRead(int side) {
        byte[] bomb = HugePictures.claimed(side);
        long before = allocated();
        IOException fault = assertThrows(Pixels.TooLargeException.class, () -> Pixels.read(bomb, 1400, Limits.DEFAULT));
        assertTrue(allocated() - before < 2 * bomb.length + (16 << 20), "allocated " + (allocated() - before));
        assertEquals(
                side + " × " + side
                        + " pixels, more than the 10000 pixels that are read; raise it with --limit picture-side=…",
                fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"10000, 1400, 3334", "10000, 3000, 3334", "4000, 1400, 4000", "5000, 1400, 2500", "300, 1400, 300"})
    void ofLargePicturesSomePixelsAreRead(int side, int wanted, int read) throws IOException {
        byte[] picture = HugePictures.whole(side);
        long before = allocated();
        BufferedImage image = Pixels.read(picture, wanted, Limits.DEFAULT);
        assertTrue(allocated() - before < 100 << 20, "allocated " + (allocated() - before));
        assertEquals(read, image.getWidth());
        assertEquals(read, image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(read - 1, read - 1));
    }

    @Test
    void aPhotographWithThreeColoursStaysBelowAHundredMegabytes() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8000, 6000, BufferedImage.TYPE_3BYTE_BGR), "jpeg", jpeg);
        long before = allocated();
        assertEquals(4000, Pixels.read(jpeg.toByteArray(), 1400, Limits.DEFAULT).getWidth());
        assertTrue(allocated() - before < 100 << 20, "allocated " + (allocated() - before));
    }

    @Test
    void aCoverThatClaimsTooMuchIsRefusedInOneLine() throws IOException {
        Path file = Files.write(folder.resolve("c.png"), HugePictures.claimed(60_000));
        IOException fault = assertThrows(EpisodeException.class, () -> CoverFile.read(file, Limits.DEFAULT));
        assertEquals(
                file
                        + ": 60000 × 60000 pixels, more than the 10000 pixels that are read; raise it with --limit picture-side=…",
                fault.getMessage());
        Path broken = Files.write(folder.resolve("d.png"), HugePictures.claimed(2000));
        assertTrue(assertThrows(EpisodeException.class, () -> CoverFile.read(broken, Limits.DEFAULT))
                .getMessage()
                .contains("a damaged picture"));
    }

    /** By this thread, in bytes. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
