package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Cue;
import balado.testing.ExternalTool;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptTest {

    private static final List<Cue> CUES = List.of(
            Samples.cue(0, 1_800, "R & D : <b>oui</b> --> non"),
            Samples.cue(
                    2_000,
                    3_723_004,
                    "Il a fallu attendre le samedi 21 juin 2025, à 22h47, pour que le phare de l’île aux Oiseaux éclaire de nouveau "
                            + "la mer, après trente-trois ans d’obscurité et de silence."));

    @TempDir
    Path temp;

    @Test
    void webVtt() throws IOException {
        assertEquals("""
                WEBVTT

                00:00:00.000 --> 00:00:01.800
                <v Pierre>R &amp; D : &lt;b&gt;oui&lt;/b&gt; --&gt; non

                00:00:02.000 --> CUT
                <v Pierre>Il a fallu attendre le samedi 21 juin 2025, à 22h47,
                pour que le phare de l’île aux Oiseaux éclaire de

                CUT --> 01:02:03.004
                <v Pierre>nouveau la mer, après trente-trois ans d’obscurité et
                de silence.
                """.replace("CUT", Position.withPoint(cut())), vtt(CUES));
    }

    @Test
    void subRip() throws IOException {
        String srt = srt(CUES);
        assertTrue(srt.startsWith("""
                1
                00:00:00,000 --> 00:00:01,800
                R & D :\u00A0‹b>oui‹/b> → non

                2
                00:00:02,000 -->\s"""));
        assertTrue(srt.endsWith(" --> 01:02:03,004\ntrente-trois ans d’obscurité et de silence.\n"), srt);
        assertFalse(srt.contains(": "));
    }

    @Test
    void jsonHasASegmentAWord() throws IOException {
        Map<String, Object> json = Json.object(json(CUES).getBytes(StandardCharsets.UTF_8));
        assertEquals("1.0.0", json.get("version"));
        List<?> segments = (List<?>) json.get("segments");
        assertEquals(CUES.stream().mapToInt(cue -> cue.words().size()).sum(), segments.size());
        assertEquals(Map.of("speaker", "Pierre", "startTime", 0.0, "endTime", 0.257, "body", "R"), segments.get(0));
    }

    @Test
    void htmlHasASpeakerATimeAndAParagraphASentence() throws IOException {
        String html = written(out -> TranscriptHtml.write("Titre", CUES, "fr", out));
        assertTrue(html.contains("""
                <cite>Pierre:</cite>
                <time>0:00</time>
                <p>R &amp; D : &lt;b&gt;oui&lt;/b&gt; --&gt; non</p>
                """));
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
    }

    static List<String> hostile() {
        return Samples.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingWrittenBreaksTheForm(String text) throws IOException {
        List<Cue> cues = List.of(Samples.cue(0, 5_000, text), Samples.cue(6_000, 7_000, "Fin."));
        String vtt = vtt(cues);
        Pattern time = Pattern.compile("\\d\\d:\\d\\d:\\d\\d[.,]\\d{3} --> \\d\\d:\\d\\d:\\d\\d[.,]\\d{3}");
        for (String captions : List.of(vtt, srt(cues))) {
            assertTrue(captions.codePoints().noneMatch(c -> c < ' ' && c != '\n'), captions);
            captions.lines()
                    .filter(line -> line.contains("-->"))
                    .forEach(line -> assertTrue(time.matcher(line).matches(), line));
            captions.lines()
                    .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 65 + escapes(line), line));
            assertTrue(captions.endsWith("Fin.\n"), captions);
        }
        assertFalse(vtt.contains("</script>") || vtt.contains("<b>"), vtt);
        List<?> segments = (List<?>)
                Json.object(json(cues).getBytes(StandardCharsets.UTF_8)).get("segments");
        for (Object segment : segments) {
            String body = (String) ((Map<?, ?>) segment).get("body");
            assertEquals(body.strip(), body);
            assertFalse(body.isEmpty());
        }
        assertFalse(written(out -> TranscriptHtml.write(text, cues, "fr", out)).contains("<script"));
    }

    /** A caption has two lines at most, shows for some time, and none is lost. */
    @Test
    void captionsHaveTwoLinesAndSomeTime() {
        List<Cue> cues = List.of(
                Samples.cue(0, 0, "sans durée"),
                Samples.cue(10, 5_000, "mot ".repeat(200)),
                Samples.cue(5_000, 9_000, "x".repeat(1_000)));
        List<Captions.Caption> captions = captions(cues, 10);
        StringBuilder text = new StringBuilder();
        for (Captions.Caption caption : captions) {
            assertTrue(caption.lines().size() <= 2);
            assertTrue(caption.endMillis() > caption.startMillis());
            caption.lines().forEach(line -> {
                assertTrue(line.length() <= 55, line);
                text.append(line.replace(" ", ""));
            });
        }
        assertEquals("sansdurée" + "mot".repeat(200) + "x".repeat(1_000), text.toString());
        assertEquals(9_000, captions.get(captions.size() - 1).endMillis());
    }

    @Test
    void chaptersAreJson12() throws IOException {
        assertEquals("""
                {
                  "version" : "1.2.0",
                  "title" : "Un phare rallumé",
                  "podcastName" : "La Revue & compagnie",
                  "author" : "Hélène Garnier",
                  "chapters" : [
                    {
                      "startTime" : 0.000,
                      "endTime" : 62.500,
                      "title" : "Un phare rallumé",
                      "url" : "https://example.org/a?b=1&c=2"
                    },
                    {
                      "startTime" : 62.500,
                      "endTime" : 3723.004,
                      "title" : "Des travaux hors normes"
                    }
                  ]
                }
                """, new String(ChaptersJson.bytes(Samples.episode("a")), StandardCharsets.UTF_8));
    }

    /** FFmpeg finds every caption, and the last one ends where it should. */
    @Test
    void ffprobeReadsBothCaptionFiles() throws IOException {
        ExternalTool ffprobe = ExternalTool.require("ffprobe");
        List<Cue> cues = new ArrayList<>(CUES);
        cues.addAll(Samples.HOSTILE.stream()
                .map(text -> Samples.cue(3_800_000, 3_900_000, text))
                .toList());
        int count = captions(cues, 10).size();
        assertEquals(count, packets(ffprobe, "t.vtt", vtt(cues)).size());
        assertEquals(
                captions(cues, 0).size(), packets(ffprobe, "t.srt", srt(cues)).size());
        assertTrue(packets(ffprobe, "t.vtt", vtt(CUES)).get(0).startsWith("0.000000,1.800000"));
    }

    private List<String> packets(ExternalTool ffprobe, String name, String text) throws IOException {
        Path file = Files.writeString(temp.resolve(name), text);
        ExternalTool.Result result = ffprobe.run(
                "-v", "error", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", file.toString());
        assertEquals("", result.errors());
        return result.output().lines().filter(line -> !line.isBlank()).toList();
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private static String written(Content content) throws IOException {
        StringWriter out = new StringWriter();
        content.writeTo(out);
        return out.toString();
    }

    private static String vtt(List<Cue> cues) throws IOException {
        return written(out -> TranscriptVtt.write(cues, out));
    }

    private static String srt(List<Cue> cues) throws IOException {
        return written(out -> TranscriptSrt.write(cues, out));
    }

    private static String json(List<Cue> cues) throws IOException {
        return written(out -> TranscriptJson.write(cues, out));
    }

    private static List<Captions.Caption> captions(List<Cue> cues, int reserved) {
        return cues.stream().flatMap(cue -> Captions.of(cue, reserved).stream()).toList();
    }

    /** What escapes add to a line; a reader shows the line without them. */
    private static int escapes(String line) {
        return Stream.of("&amp;", "&lt;", "&gt;")
                .mapToInt(escape ->
                        (line.length() - line.replace(escape, "").length()) / escape.length() * (escape.length() - 1))
                .sum();
    }

    /** Where "nouveau la mer" begins: the first word of the second caption. */
    private static long cut() {
        return CUES.get(1).words().stream()
                .filter(word -> word.text().equals("nouveau"))
                .findFirst()
                .orElseThrow()
                .startMillis();
    }
}
