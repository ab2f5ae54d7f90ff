package balado.episode;

import balado.article.Article;
import balado.master.Recording;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Puts together what a listener gets beside the sound. */
public final class EpisodeAssembler {

    /** The namespace of Balado's episodes: the UUIDv5 of the name "balado" in the URL namespace of RFC 9562. */
    private static final UUID NAMESPACE =
            NameUuid.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "balado");

    /** The hour at which the day's papers are out. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final Pattern SITE = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Show show;
    private final Episode.Narrator narrator;
    private final Clock clock;

    public EpisodeAssembler(Show show, Episode.Narrator narrator, Clock clock) {
        this.show = show;
        this.narrator = narrator;
        this.clock = clock;
    }

    /** The identifier of the article's episode, the same whatever becomes of its text, title or voice. */
    public static String guid(Article article) {
        return NameUuid.of(NAMESPACE, article.identity()).toString();
    }

    /**
     * The episode of an article that was recorded.
     *
     * @throws IOException when the show's cover cannot be used
     */
    public Episode assemble(Article article, Recording recording) throws IOException {
        String title = article.titleText();
        Optional<String> source = article.metadata().source();
        Optional<String> link = source.or(() -> Optional.of(article.identity())).flatMap(EpisodeAssembler::address);
        List<Chapter> chapters = new ChapterList(recording).of(title, Optional.empty());
        return new Episode(
                guid(article),
                Slug.of(title),
                title,
                show,
                published(article),
                article.metadata().author(),
                article.metadata().sourceName().or(() -> source),
                link,
                narrator,
                chapters,
                new CueList(recording, narrator.speaker()).cues(),
                cover(title, guid(article)),
                NotesWriter.write(article, chapters, narrator, link));
    }

    private Picture cover(String title, String key) throws IOException {
        Optional<Picture> own = ShowCover.load(show);
        return own.isPresent() ? own.get() : new CoverPainter(show.title()).paint(title, key);
    }

    /** The morning of the article's day, or now; never in the future. */
    private Instant published(Article article) {
        Instant now = clock.instant();
        return article.metadata()
                .date()
                .map(date -> date.atTime(MORNING).atZone(PARIS).toInstant())
                .filter(morning -> morning.isBefore(now))
                .orElse(now);
    }

    /** The address that a source is, or that the site it names has: {@code ladepeche.fr}. */
    private static Optional<String> address(String source) {
        if (source.startsWith("http://") || source.startsWith("https://")) {
            return Optional.of(source);
        }
        return SITE.matcher(source).matches() ? Optional.of("https://" + source + "/") : Optional.empty();
    }
}
