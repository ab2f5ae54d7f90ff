package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.master.Recording;
import balado.testing.ExternalTool;
import balado.testing.ExternalTool.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format read by programs that we did not write: the same tags, chapters, cover, length and loudness. What only MP3 has is {@link ForeignReadersTest}'s. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFormatsTest {

    private final Map<AudioFormat, MediaFile> files = new EnumMap<>(AudioFormat.class);

    @BeforeAll
    void encode(@TempDir Path folder) throws IOException {
        Recording recording = Episodes.recording(folder, 16_000);
        long end = recording.duration().toMillis();
        for (AudioFormat format : AudioFormat.values()) {
            Path target = folder.resolve("episode." + format.ending());
            files.put(
                    format,
                    new AudioEncoder().encode(recording, Episodes.episode(Episodes.chapters(end)), format, target));
        }
    }

    private String path(AudioFormat format) {
        return files.get(format).path().toString();
    }

    @ParameterizedTest
    @EnumSource(names = {"M4A", "OPUS"})
    void ffprobeReadsTagsChaptersCoverAndDuration(AudioFormat format) {
        Result probe = ExternalTool.require("ffprobe")
                .run("-v", "error", "-show_format", "-show_streams", "-show_chapters", "-of", "flat", path(format));
        assertEquals("", probe.errors());
        String output = probe.output().replace("streams.stream.0.tags.", "format.tags.");
        for (String line : List.of(
                "streams.stream.0.codec_name=\"" + (format == AudioFormat.M4A ? "aac" : "opus") + "\"",
                "streams.stream.0.channels=1",
                ".disposition.attached_pic=1",
                "chapters.chapter.1.start_time=\"4.321000\"",
                "chapters.chapter.1.tags.title=\"Des chiffres « clés » 📈\"",
                "chapters.chapter.2.start_time=\"9.876000\"",
                "chapters.chapter.2.tags.title=\"À suivre…\"")) {
            assertTrue(output.contains(line + "\n"), line + " is not in\n" + output);
        }
        for (String tag : List.of(
                "language=\"fra\"",
                "title=\"" + Episodes.TITLE,
                "artist=\"Zoë Ługowska",
                "album=\"Balado d’essai",
                "date=\"2026-11-23")) {
            assertTrue(
                    Pattern.compile("(?i)tags\\." + Pattern.quote(tag))
                            .matcher(output)
                            .find(),
                    tag + " not in\n" + output);
        }
        Matcher duration = Pattern.compile("format.duration=\"(.*)\"").matcher(output);
        assertTrue(duration.find());
        assertEquals(seconds(format), Double.parseDouble(duration.group(1)), 0.1);
    }

    @ParameterizedTest
    @EnumSource
    void ffmpegDecodesItAndMeasuresTheLoudnessThatWeSay(AudioFormat format) {
        Result report = ExternalTool.require("ffmpeg")
                .run(
                        "-hide_banner",
                        "-xerror",
                        "-i",
                        path(format),
                        "-map",
                        "0:a",
                        "-af",
                        "ebur128=dualmono=true:peak=true",
                        "-f",
                        "null",
                        "-");
        assertEquals(0, report.exitCode(), report.errors());
        Matcher summary = Pattern.compile("I:\\s+(\\S+) LUFS(?!.*I:\\s).*Peak:\\s+(\\S+) dBFS", Pattern.DOTALL)
                .matcher(report.errors());
        assertTrue(summary.find(), report.errors());
        assertEquals(files.get(format).loudness().integrated(), Double.parseDouble(summary.group(1)), 0.15);
        assertEquals(-16, Double.parseDouble(summary.group(1)), 0.5);
        double peak = Double.parseDouble(summary.group(2));
        assertEquals(files.get(format).loudness().truePeak(), peak, 0.3);
        assertTrue(peak <= -1, summary.group());
    }

    @ParameterizedTest
    @EnumSource(names = {"M4A", "OPUS"})
    void mutagenReadsTagsAndCover(AudioFormat format) {
        Result result = ExternalTool.requirePython("mutagen").run("-c", """
                        import base64, mutagen, sys
                        file = mutagen.File(sys.argv[1])
                        tags = {key.lower(): value for key, value in file.tags.items()} if hasattr(file.tags, 'items') else dict(file.tags)
                        title = tags.get('\\xa9nam') or tags.get('title')
                        picture = tags.get('covr') or tags.get('metadata_block_picture')
                        print(type(file).__name__, round(file.info.length, 1))
                        print(title[0])
                        print(len(picture), len(bytes(picture[0]) if 'covr' in tags else base64.b64decode(picture[0])) > 5000)
                        """, path(format));
        assertEquals("", result.errors());
        assertEquals(
                "%s %s\n%s\n1 True\n"
                        .formatted(
                                format == AudioFormat.M4A ? "MP4" : "OggOpus",
                                Math.round(seconds(format) * 10) / 10.0,
                                Episodes.TITLE),
                result.output());
    }

    @ParameterizedTest
    @EnumSource
    void mpvSeesTheChaptersAndPlaysToTheEnd(AudioFormat format) {
        Result result = ExternalTool.require("mpv")
                .run(
                        "--no-config",
                        "--ao=null",
                        "--ao-null-untimed",
                        "--vo=null",
                        "--no-video",
                        "--term-status-msg=",
                        "--term-playing-msg=${chapters} ${chapter-list/1/title} ${=duration}",
                        path(format));
        assertEquals(0, result.exitCode(), result.errors());
        assertTrue(result.output().contains("3 Des chiffres « clés » 📈"), result.output());
    }

    private double seconds(AudioFormat format) {
        return files.get(format).duration().toNanos() / 1e9;
    }
}
