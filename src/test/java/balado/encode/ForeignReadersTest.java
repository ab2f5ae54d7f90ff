package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.master.Recording;
import balado.testing.ExternalTool;
import balado.testing.ExternalTool.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file read by programs that we did not write. */
class ForeignReadersTest {

    @TempDir
    private Path folder;

    private MediaFile file;

    @BeforeEach
    void encode() throws IOException {
        Recording recording = Episodes.recording(folder, 16_000);
        long end = recording.duration().toMillis();
        file = new AudioEncoder()
                .encode(
                        recording,
                        Episodes.episode(Episodes.chapters(end)),
                        AudioFormat.MP3,
                        folder.resolve("episode.mp3"));
    }

    private String path() {
        return file.path().toString();
    }

    @Test
    void ffprobeReadsTagsChaptersAndDuration() {
        Result probe = ExternalTool.require("ffprobe")
                .run("-v", "warning", "-show_format", "-show_streams", "-show_chapters", "-of", "flat", path());
        assertEquals("", probe.errors());
        for (String line : List.of(
                "streams.stream.0.codec_name=\"mp3\"",
                "streams.stream.0.sample_rate=\"24000\"",
                "streams.stream.0.channels=1",
                "streams.stream.0.bit_rate=\"64000\"",
                "streams.stream.1.tags.comment=\"Cover (front)\"",
                "streams.stream.1.width=1400",
                "format.tags.title=\"" + Episodes.TITLE + "\"",
                "format.tags.artist=\"Zoë Ługowska\"",
                "format.tags.album=\"Balado d’essai\"",
                "format.tags.genre=\"Podcast\"",
                "format.tags.date=\"2026-11-23\"",
                "format.tags.language=\"fra\"",
                "chapters.chapter.1.start_time=\"4.321000\"",
                "chapters.chapter.1.end_time=\"9.876000\"",
                "chapters.chapter.1.tags.title=\"Des chiffres « clés » 📈\"",
                "chapters.chapter.2.tags.title=\"À suivre…\"")) {
            assertTrue(probe.output().contains(line + "\n"), line + " is not in\n" + probe.output());
        }
        Matcher duration = Pattern.compile("format.duration=\"(.*)\"").matcher(probe.output());
        assertTrue(duration.find());
        assertEquals(seconds(), Double.parseDouble(duration.group(1)), 0.1);
    }

    @Test
    void ffmpegDecodesItToTheEndWithoutAWord() {
        Result decode = ExternalTool.require("ffmpeg")
                .run("-v", "warning", "-xerror", "-i", path(), "-map", "0:a", "-f", "null", "-");
        assertEquals(new Result(0, "", ""), decode);
    }

    @Test
    void mutagenReadsEveryFrame() throws IOException {
        Path script = Files.write(folder.resolve("read-id3.py"), script());
        Result result = ExternalTool.requirePython("mutagen").run(script.toString(), path());
        assertEquals("", result.errors());
        assertEquals("""
                2.3.0 %s | Rédaction | fra
                0 4321 Introduction ['https://www.exemple.fr/sant%%C3%%A9/article?id=1']
                4321 9876 Des chiffres « clés » 📈 []
                9876 %d À suivre… ['https://www.exemple.fr/b']
                3 True image/jpeg https://www.exemple.fr/sant%%C3%%A9/article?id=1 Voix de synthèse : upmc-pierre-hsmm (Pierre Chauvin, ISIR, CC-BY-SA-3.0)
                64000 BitrateMode.CBR 24000 1
                """.formatted(Episodes.TITLE, file.duration().toMillis()), result.output());
    }

    @Test
    void eyeD3ReadsItWithoutComplaint() {
        Result result = ExternalTool.require("eyeD3").run("--no-color", "-v", path());
        assertEquals(0, result.exitCode(), result.errors());
        for (String text : List.of("ID3 v2.3", Episodes.TITLE, "FRONT_COVER", "CTOC (", "CHAP x 3", "APIC (")) {
            assertTrue(result.output().contains(text), text + " is not in\n" + result.output());
        }
        assertEquals("", result.errors());
    }

    @Test
    void mp3valFindsNothing() {
        Result result = ExternalTool.require("mp3val").run(path());
        assertTrue(result.output().contains("+ID3v2, CBR"), result.output());
        assertTrue(!result.output().contains("WARNING") && !result.output().contains("ERROR"), result.output());
    }

    private static byte[] script() throws IOException {
        try (InputStream in = ForeignReadersTest.class.getResourceAsStream("read-id3.py")) {
            return in.readAllBytes();
        }
    }

    private double seconds() {
        return file.duration().toNanos() / 1e9;
    }
}
