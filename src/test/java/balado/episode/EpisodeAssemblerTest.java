package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.testing.Recordings;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeAssemblerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Episode.Narrator NARRATOR =
            new Episode.Narrator("Pierre", "upmc-pierre-hsmm", "CC-BY-SA-3.0", "Voix de Pierre Chauvin");

    private static final String ARTICLE = """
            Un titre à lire

            Il est midi. Tout va bien.

            Un intertitre

            Voilà la suite de l'histoire.

            Source : exemple.fr
            """;

    @Test
    void chaptersBeginAtTitleAndIntertitlesWithoutGaps() throws IOException {
        List<Chapter> chapters = assemble(ARTICLE).chapters();
        assertEquals(
                List.of("Un titre à lire 0..11500", "Un intertitre 11500..19500"),
                chapters.stream()
                        .map(each -> each.title() + " " + each.startMillis() + ".." + each.endMillis())
                        .toList());
    }

    @Test
    void cuesShowWhatIsWrittenWhenItIsHeardAndTheLastEndsWithTheSound() throws IOException {
        List<Cue> cues = assemble(ARTICLE).cues();
        assertEquals(5, cues.size());
        Cue second = cues.get(1);
        assertEquals("Il est midi.", second.text());
        assertEquals(4500, second.startMillis());
        assertEquals(
                List.of("Il 4500..5500", "est 5500..6500", "midi. 6500..7500"),
                second.words().stream()
                        .map(each -> each.text() + " " + each.startMillis() + ".." + each.endMillis())
                        .toList());
        assertEquals(19500, cues.get(4).endMillis());
    }

    @Test
    void aWrittenWordWithoutSoundStandsBetweenItsNeighbours() throws IOException {
        List<Cue.Word> words = assemble("Titre\n\nLe prix — enfin connu — baisse encore.\n")
                .cues()
                .get(1)
                .words();
        assertEquals("—", words.get(2).text());
        assertEquals(words.get(1).endMillis(), words.get(2).startMillis());
        for (int i = 1; i < words.size(); i++) {
            assertTrue(words.get(i).startMillis() >= words.get(i - 1).endMillis(), words.toString());
        }
    }

    @Test
    void theGuidFollowsTheIdentityAlone() {
        Article one = Recordings.article(ARTICLE);
        Article changed =
                Recordings.article(ARTICLE.replace("titre", "autre titre").replace("midi", "minuit"));
        assertEquals(EpisodeAssembler.guid(one), EpisodeAssembler.guid(changed));
        Article other = Recordings.article("---\nsource: https://example.org/a\n---\n" + ARTICLE);
        assertNotEquals(EpisodeAssembler.guid(one), EpisodeAssembler.guid(other));
    }

    @Test
    void publishedOnTheMorningOfTheArticlesDayAndNeverInTheFuture() throws IOException {
        assertEquals(Instant.parse("2026-07-14T04:00:00Z"), dated("2026-07-14").published());
        assertEquals(NOW, dated("2027-01-01").published());
        assertEquals(NOW, assemble(ARTICLE).published());
    }

    @Test
    void theSourceIsLinkedWhenItIsAnAddressOrASite() throws IOException {
        assertEquals(Optional.of("https://exemple.fr/"), assemble(ARTICLE).sourceLink());
        String named = ARTICLE.replace("exemple.fr", "Le Courrier");
        assertEquals(Optional.empty(), assemble(named).sourceLink());
        assertEquals(
                Optional.of("https://example.org/a"),
                assemble("---\nsource: https://example.org/a\n---\n" + named).sourceLink());
    }

    @Test
    void notesNameChaptersSourceVoiceAndThatItIsSynthetic() throws IOException {
        Episode.Notes notes = assemble(ARTICLE).notes();
        assertTrue(notes.text().contains("00:00 Un titre à lire\n00:11 Un intertitre\n"), notes.text());
        assertTrue(notes.text().contains("Source : exemple.fr"), notes.text());
        assertTrue(notes.text().contains("voix de synthèse"), notes.text());
        assertTrue(notes.text().contains("Voix : Pierre (Voix de Pierre Chauvin)."), notes.text());
    }

    @Test
    void notesEscapeMarkup() throws IOException {
        String html = assemble("Titre\n\nUn <script>alert(1)</script> & \"rien\".\n")
                .notes()
                .html();
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertTrue(html.contains("&amp;"), html);
    }

    private static Episode dated(String date) throws IOException {
        return assemble("---\ndate: " + date + "\n---\n" + ARTICLE);
    }

    private static Episode assemble(String text) throws IOException {
        Article article = Recordings.article(text);
        return new EpisodeAssembler(ShowFile.defaults(), NARRATOR, Clock.fixed(NOW, ZoneOffset.UTC))
                .assemble(article, Recordings.of(article));
    }
}
