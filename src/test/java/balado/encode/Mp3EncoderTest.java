package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Episode;
import balado.master.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mp3EncoderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 24_000, 48_000})
    void theFileIsAsLongAndAsLoudAsItShouldBe(int sampleRate) throws IOException {
        Recording recording = Episodes.recording(folder, sampleRate);
        Episode episode =
                Episodes.episode(Episodes.chapters(recording.duration().toMillis()));
        MediaFile file = new Mp3Encoder().encode(recording, episode, folder.resolve("a.mp3"));
        assertEquals(Files.size(file.path()), file.bytes());
        assertEquals(recording.duration().toNanos() / 1e9, file.duration().toNanos() / 1e9, 0.001);
        assertEquals(-16, file.loudness().integrated(), 0.5);
        assertTrue(
                file.loudness().truePeak() <= -1, "true peak " + file.loudness().truePeak());
    }
}
