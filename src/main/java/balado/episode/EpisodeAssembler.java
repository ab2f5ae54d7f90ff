package balado.episode;

import balado.article.Article;
import balado.episode.Episode.Narrator;
import balado.master.Recording;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes an episode of an article and its recording. The same input gives the same episode. Immutable. */
public final class EpisodeAssembler {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Before breakfast, so that an article is an episode of its day wherever French is spoken. */
    private static final LocalTime HOUR = LocalTime.of(6, 0);

    private final Show show;
    private final Narrator narrator;
    private final Instant now;

    /**
     * An assembler.
     *
     * @param show the podcast that the episodes belong to
     * @param narrator the voice that reads them
     * @param now when an article without a date is published; no episode is published later
     */
    public EpisodeAssembler(Show show, Narrator narrator, Instant now) {
        this.show = show;
        this.narrator = narrator;
        this.now = now;
    }

    /** The GUID that the article's episode has, now and after every change of its text, title or voice. */
    public static String guid(Article article) {
        return Guid.ofEpisode(article.identity());
    }

    /**
     * The article's episode.
     *
     * @param firstPublished when an earlier edition of it was published, which an article without a date keeps
     */
    public Episode assemble(Article article, Recording recording, Optional<Instant> firstPublished) {
        String guid = guid(article);
        String title = OneLine.of(article.titleText());
        List<Chapter> chapters = ChapterList.of(recording, title);
        Optional<String> source = article.metadata().source().map(OneLine::of).filter(text -> !text.isEmpty());
        Optional<String> name = article.metadata().sourceName().map(OneLine::of).or(() -> source);
        Optional<String> link = SourceLink.of(source, article.identity());
        return new Episode(
                guid,
                slug(article),
                title,
                show,
                published(article, firstPublished),
                article.metadata().author().map(OneLine::of).filter(text -> !text.isEmpty()),
                name,
                link,
                narrator,
                chapters,
                CueList.of(recording, narrator.speaker()),
                CoverPainter.paint(title, show.title(), guid),
                NotesWriter.write(article, chapters, name, link, narrator));
    }

    private Instant published(Article article, Optional<Instant> firstPublished) {
        Instant wanted = article.metadata()
                .date()
                .map(date -> date.atTime(HOUR).atZone(PARIS).toInstant())
                .or(() -> firstPublished)
                .orElse(now);
        return wanted.isAfter(now) ? now : wanted;
    }

    private static String slug(Article article) {
        boolean address = article.identity().contains("://");
        return Slug.ofFirst(address ? List.of(article.titleText()) : List.of(article.identity(), article.titleText()));
    }
}
