package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Episode;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

    private static final String ARTICLE = "Titre\n\nIl dit : « 1 < 2 & 3 > 2 ».\n";

    @Test
    void webVtt() throws IOException {
        assertEquals("""
                WEBVTT

                00:00:00.000 --> 00:00:01.000
                <v Pierre>Titre</v>

                00:00:01.500 --> 00:00:08.000
                <v Pierre>Il dit : « 1 &lt; 2 &amp; 3 &gt; 2 ».</v>
                """, text(Transcripts.vtt(Episodes.of(ARTICLE))));
    }

    @Test
    void subRipHidesWhatLooksLikeASpeaker() throws IOException {
        assertEquals("""
                1
                00:00:00,000 --> 00:00:01,000
                Titre

                2
                00:00:01,500 --> 00:00:08,000
                Il dit :\u00a0« 1 < 2 & 3 > 2 ».

                """, text(Transcripts.srt(Episodes.of(ARTICLE))));
    }

    @Test
    void linesAreAtMost65CharactersTwoAPieceAndNoWordIsLost() throws IOException {
        String sentence = "Voilà une phrase qui ne veut pas finir, ".repeat(12) + "mais qui finit.";
        Episode episode = Episodes.of("Titre\n\n" + sentence + "\n");
        List<CuePieces.Piece> pieces = CuePieces.of(episode.cues());
        for (CuePieces.Piece piece : pieces) {
            assertTrue(piece.lines().size() <= 2, piece.toString());
            assertTrue(piece.lines().stream().allMatch(line -> line.length() <= 65), piece.toString());
        }
        for (int i = 1; i < pieces.size(); i++) {
            assertTrue(pieces.get(i).startMillis() >= pieces.get(i - 1).endMillis());
        }
        String all = String.join(
                " ",
                pieces.stream().skip(1).flatMap(piece -> piece.lines().stream()).toList());
        assertEquals(sentence, all);
    }

    @Test
    void jsonHasASegmentAWordAndNoneIsEmpty() throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(Transcripts.json(Episodes.of(ARTICLE)));
        assertEquals("1.0.0", json.get("version"));
        List<?> segments = (List<?>) json.get("segments");
        assertEquals(13, segments.size());
        for (Object each : segments) {
            String body = (String) ((Map<?, ?>) each).get("body");
            assertEquals(body.strip(), body);
            assertFalse(body.isEmpty());
        }
    }

    @Test
    void chaptersJson() throws IOException {
        Episode episode = Episodes.of(Episodes.article("un", "Titre", "2026-11-20"));
        Map<String, Object> json = JSON.std.mapFrom(ChaptersJson.write(episode.chapters()));
        assertEquals("1.2.0", json.get("version"));
        Map<?, ?> second = (Map<?, ?>) ((List<?>) json.get("chapters")).get(1);
        assertEquals("Un intertitre", second.get("title"));
        assertEquals(8.5, second.get("startTime"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
