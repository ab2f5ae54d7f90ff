package balado.encode;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread that encodes dies by an error: whoever feeds it, or waits for it, meets the error and does not wait for ever. */
class DyingEncoderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Error error = new OutOfMemoryError("Java heap space");

    private Mp3Stream stream() {
        return new Mp3Stream(
                new Mp3Frames(() -> {
                    throw error;
                }),
                folder.resolve("frames.mp3"),
                16_000);
    }

    @Test
    void whoWaitsForTheFramesMeetsIt() throws IOException {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try (Mp3Stream stream = stream()) {
                stream.begin();
                stream.accept(new float[16_000], 16_000);
                stream.end();
                assertSame(error, assertThrows(Error.class, stream::file));
            }
        });
        assertFalse(Files.exists(folder.resolve("frames.mp3")));
    }

    /** More than may wait for the encoder. */
    @Test
    void whoFeedsItMeetsIt() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try (Mp3Stream stream = stream()) {
                stream.begin();
                float[] minute = new float[60 * 16_000];
                assertSame(error, assertThrows(Error.class, () -> stream.accept(minute, minute.length)));
            }
        });
    }
}
