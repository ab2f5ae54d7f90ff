package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.article.Metadata;
import balado.article.Paragraph;
import balado.article.Section;
import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.episode.Episode.Narrator;
import balado.limits.Limits;
import balado.master.Loudness;
import balado.master.Recording;
import balado.master.SentenceMark;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeAssemblerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final Narrator PIERRE =
            new Narrator("Pierre", "upmc-pierre-hsmm", "CC-BY-SA-3.0", "Pierre Chauvin, ISIR (UPMC)");
    private static final int RATE = 48_000;

    @Test
    void chaptersAreTheTitleAndTheHeadings() {
        Episode episode = assemble(article("phare", "Un phare", Metadata.NONE, "Des travaux... hors normes ?"));
        assertEquals(
                List.of(
                        new Chapter("Un phare", 0, 4500, Optional.empty()),
                        new Chapter("Des travaux... hors normes ?", 4500, 7500, Optional.empty())),
                episode.chapters());
    }

    @Test
    void aHeadingOfTwoSentencesIsOneChapter() {
        Episode episode = assemble(article("phare", "Un phare", Metadata.NONE, "Une ruine.", "Et demain ?"));
        assertEquals(
                List.of("Un phare", "Une ruine. Et demain ?"),
                episode.chapters().stream().map(Chapter::title).toList());
    }

    @Test
    void cuesAreTheSentencesAndEndWithTheSound() {
        Article article = article("phare", "Un phare", Metadata.NONE, "Des travaux");
        List<Cue> cues = cues(assemble(article).cues());
        assertEquals(
                article.sentences().map(Sentence::text).toList(),
                cues.stream().map(Cue::text).toList());
        assertEquals(7500, cues.get(cues.size() - 1).endMillis());
        long free = 0;
        for (Cue cue : cues) {
            assertTrue(cue.startMillis() >= free, cue.text());
            assertEquals("Pierre", cue.speaker());
            free = cue.endMillis();
        }
    }

    private static List<Cue> cues(Iterable<Cue> all) {
        List<Cue> cues = new ArrayList<>();
        all.forEach(cues::add);
        return cues;
    }

    @Test
    void marksThatOverlapGiveCuesThatDoNot() {
        Sentence sentence = Sentence.of("Oui.");
        List<SentenceMark> marks = List.of(
                new SentenceMark(sentence, "x", 0, 2 * RATE, List.of()),
                new SentenceMark(sentence, "x", RATE, 3 * RATE, List.of()));
        List<Cue> cues = cues(CueList.of(recording(marks, 4 * RATE)));
        assertEquals(List.of(0L, 2000L), cues.stream().map(Cue::startMillis).toList());
        assertEquals(List.of(2000L, 4000L), cues.stream().map(Cue::endMillis).toList());
    }

    @Test
    void theCuesOfADayAreMadeAnewAndThoseOfAnArticleAreHeld() {
        assertEquals(1, madeInTwoPasses(CueList.MOST_HELD));
        assertEquals(2, madeInTwoPasses(CueList.MOST_HELD + 1));
    }

    /** How many objects the first cue is. */
    private static int madeInTwoPasses(int sentences) {
        SentenceMark mark = new SentenceMark(Sentence.of("Oui."), "x", 0, RATE, List.of());
        Iterable<Cue> cues = CueList.of(recording(Collections.nCopies(sentences, mark), RATE));
        Set<Cue> made = Collections.newSetFromMap(new IdentityHashMap<>());
        made.add(cues.iterator().next());
        made.add(cues.iterator().next());
        return made.size();
    }

    @Test
    void theGuidStaysWhenAllElseChanges() {
        Episode one = assemble(article("phare", "Un phare", Metadata.NONE, "Des travaux"));
        Episode other = assemble(article("phare", "Deux phares", dated("2026-01-01"), "Autre chose"));
        Episode third = assemble(article("autre", "Un phare", Metadata.NONE, "Des travaux"));
        assertEquals(one.guid(), other.guid());
        assertNotEquals(one.guid(), third.guid());
        assertEquals(EpisodeAssembler.guid(programme(article("phare", "Un phare", Metadata.NONE))), one.guid());
    }

    /** An article of a day is published at six in the morning in Paris, winter or summer, but never in the future. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-18, , 2026-11-18T05:00:00Z",
        "2026-07-14, , 2026-07-14T04:00:00Z",
        "2026-11-24, , 2026-11-23T18:00:00Z",
        "2999-01-01, , 2026-11-23T18:00:00Z",
        " , , 2026-11-23T18:00:00Z",
        " , 2026-02-03T10:00:00Z, 2026-02-03T10:00:00Z",
        "2026-11-18, 2026-02-03T10:00:00Z, 2026-11-18T05:00:00Z",
    })
    void published(String date, Instant first, Instant published) {
        Metadata metadata = date == null ? Metadata.NONE : dated(date);
        Article article = article("phare", "Un phare", metadata);
        assertEquals(
                published,
                assembler()
                        .assemble(
                                programme(article),
                                spoken(programme(article)),
                                cover(article),
                                Optional.ofNullable(first))
                        .published());
    }

    @ParameterizedTest
    @CsvSource({
        "phare-de-bretagne, Un phare, phare-de-bretagne",
        "https://www.example.org/a?id=3, Un phare rallumé, un-phare-rallume",
        "😀, Un phare rallumé, un-phare-rallume",
    })
    void theSlugIsTheFilesNameOrTheTitle(String identity, String title, String slug) {
        assertEquals(slug, assemble(article(identity, title, Metadata.NONE)).slug());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://www.example.org/a, x, https://www.example.org/a",
                "ladepeche.fr, x, https://ladepeche.fr",
                "www.lemonde.fr/idees, x, https://www.lemonde.fr/idees",
                "Ouest-Marine, x, -",
                "Ouest-Marine, https://ouest.example/a, https://ouest.example/a",
                "Le Courrier de St. Aubin, x, -",
                "javascript:alert(1), x, -",
                "'https://a.example/\"><script>', x, -",
                "-, x, -",
            })
    void theSourcesAddress(String source, String identity, String link) {
        assertEquals(Optional.ofNullable(link), SourceLink.of(Optional.ofNullable(source), identity));
    }

    @Test
    void notesSayAllThatAListenerNeeds() {
        Metadata metadata = new Metadata(
                Optional.of("Hélène <Garnier>"), Optional.empty(), Optional.of("ladepeche.fr"), Optional.empty(), "fr");
        Episode.Notes notes =
                assemble(article("phare", "Un phare", metadata, "Des travaux")).notes();
        assertEquals("""
                Le texte. Il dit «~oui~».

                Chapitres~:
                00:00 Un phare
                00:04 Des travaux

                Source~: ladepeche.fr

                Auteur~: Hélène <Garnier>

                Voix~: Pierre (upmc-pierre-hsmm), licence CC-BY-SA-3.0, Pierre Chauvin, ISIR (UPMC)

                Cet épisode est lu par une voix de synthèse.
                """.replace('~', '\u00A0'), notes.text());
        assertEquals("""
                <p>Le texte. Il dit «~oui~».</p>
                <p>Chapitres~:<br>
                00:00 Un phare<br>
                00:04 Des travaux</p>
                <p>Source~: <a href="https://ladepeche.fr">ladepeche.fr</a></p>
                <p>Auteur~: Hélène &lt;Garnier&gt;</p>
                <p>Voix~: Pierre (upmc-pierre-hsmm), licence CC-BY-SA-3.0, Pierre Chauvin, ISIR (UPMC)</p>
                <p>Cet épisode est lu par une voix de synthèse.</p>
                """.replace('~', '\u00A0'), notes.html());
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00", "59999, 00:59", "60000, 01:00", "3599999, 59:59", "3600000, 1:00:00", "36061000, 10:01:01"})
    void timesInNotes(long millis, String shown) {
        assertEquals(shown, Timecode.of(millis));
    }

    private static Episode assemble(Article article) {
        return assemble(programme(article));
    }

    private static Episode assemble(Programme programme) {
        Picture cover = EpisodeAssembler.cover(programme, ShowFile.defaults());
        return assembler().assemble(programme, spoken(programme), cover, Optional.empty());
    }

    private static Picture cover(Article article) {
        return EpisodeAssembler.cover(programme(article), ShowFile.defaults());
    }

    private static Programme programme(Article article) {
        return Programme.of(article, Announcements.NONE);
    }

    private static EpisodeAssembler assembler() {
        return new EpisodeAssembler(ShowFile.defaults(), List.of(PIERRE), NOW, Limits.DEFAULT, Assertions::fail);
    }

    private static Metadata dated(String date) {
        return new Metadata(
                Optional.empty(), Optional.of(LocalDate.parse(date)), Optional.empty(), Optional.empty(), "fr");
    }

    /** A title, a lead, and one section with this heading, its sentences in one paragraph. */
    private static Article article(String identity, String title, Metadata metadata, String... heading) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Optional.empty(), List.of(paragraph(Role.BODY, "Le texte.", "Il dit \"oui\"."))));
        if (heading.length > 0) {
            sections.add(new Section(
                    Optional.of(paragraph(Role.HEADING, heading)), List.of(paragraph(Role.BODY, "La suite."))));
        }
        return new Article(identity, paragraph(Role.TITLE, title), metadata, sections);
    }

    private static Paragraph paragraph(Role role, String... sentences) {
        List<Sentence> made = new ArrayList<>();
        for (String text : sentences) {
            made.add(new Sentence(text, role, made.size() == sentences.length - 1));
        }
        return new Paragraph(made);
    }

    /** A sentence a second, half a second of silence behind each. */
    private static Recording spoken(Programme programme) {
        List<SentenceMark> marks = new ArrayList<>();
        long start = 0;
        for (Sentence sentence : programme.sentences().toList()) {
            marks.add(new SentenceMark(sentence, "Pierre", start, start + RATE, List.of()));
            start += RATE + RATE / 2;
        }
        return recording(marks, start);
    }

    private static Recording recording(List<SentenceMark> marks, long length) {
        return new Recording(Path.of("x"), RATE, length, marks, new Loudness(-16, 3, -1));
    }
}
