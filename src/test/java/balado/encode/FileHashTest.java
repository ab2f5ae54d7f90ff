package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHashTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws EncodeException {
        Ffmpeg.load();
    }

    /** The example of FIPS 180-2, B.1. */
    @Test
    void itIsThatOfTheStandard() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FileHash.of(file));
    }

    /** Files around a chunk, and around the length from which on another implementation is asked. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_537, FileHash.LARGE - 1, FileHash.LARGE, FileHash.LARGE + 65_537})
    void itIsTheSameForFilesOfAnyLength(int length) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(folder.resolve("bytes"), bytes);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(expected, FileHash.of(file));
    }
}
