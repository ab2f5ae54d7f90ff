package balado.episode;

import balado.article.Metadata;
import balado.episode.Episode.Narrator;
import balado.limits.Limits;
import balado.master.Recording;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an episode of a programme and its recording. The same input gives the same episode. Immutable. */
public final class EpisodeAssembler {

    /** Before breakfast, so that an article is an episode of its day wherever French is spoken. */
    private static final LocalTime HOUR = LocalTime.of(6, 0);

    private final Show show;
    private final List<Narrator> narrators;
    private final Instant now;
    private final Limits limits;
    private final Consumer<String> warnings;

    /**
     * An assembler.
     *
     * @param show the podcast that the episodes belong to
     * @param narrators the voices that read them, the one that reads most first
     * @param now when an article without a date is published; no episode is published later
     * @param limits how large the pictures of chapters may be
     * @param warnings hears of what had to be left out, a line each
     */
    public EpisodeAssembler(
            Show show, List<Narrator> narrators, Instant now, Limits limits, Consumer<String> warnings) {
        this.show = show;
        this.narrators = List.copyOf(narrators);
        this.now = now;
        this.limits = limits;
        this.warnings = warnings;
    }

    /** The GUID that the programme's episode has, now and after every change of its text, title or voice. */
    public static String guid(Programme programme) {
        return Guid.ofEpisode(programme.identity());
    }

    /** The cover of the programme's episode. Painting it needs no recording, so that it can be done meanwhile. */
    public static Picture cover(Programme programme, Show show) {
        return CoverPainter.paint(programme.title(), show.title(), guid(programme));
    }

    /**
     * The programme's episode.
     *
     * @param cover what {@link #cover} gave
     * @param firstPublished when an earlier edition of it was published, which an article without a date keeps
     */
    public Episode assemble(Programme programme, Recording recording, Picture cover, Optional<Instant> firstPublished) {
        String guid = guid(programme);
        ChapterPictures pictures = ChapterPictures.of(programme, limits, warnings);
        List<Chapter> chapters = ChapterList.of(programme, recording, pictures.names());
        Sources sources = Sources.of(programme);
        return new Episode(
                guid,
                slug(programme),
                programme.title(),
                show,
                published(programme, firstPublished),
                sources.authors(),
                sources.name(),
                sources.link(),
                common(programme, Metadata::licence),
                common(programme, Metadata::season),
                common(programme, Metadata::number),
                narrators,
                chapters,
                CueList.of(recording),
                cover,
                pictures.files(),
                NotesWriter.write(programme, chapters, sources, narrators));
    }

    /** What all articles have in common. */
    private static <T> Optional<T> common(Programme programme, Function<Metadata, Optional<T>> property) {
        List<Optional<T>> values = programme.articles().stream()
                .map(article -> property.apply(article.metadata()))
                .distinct()
                .collect(Collectors.toList());
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }

    private Instant published(Programme programme, Optional<Instant> firstPublished) {
        Instant wanted = Optional.of(programme)
                .filter(each -> !each.bundle())
                .flatMap(each -> each.articles().get(0).metadata().date())
                .map(date -> ParisTime.instant(date.atTime(HOUR)))
                .or(() -> firstPublished)
                .orElse(now);
        return wanted.isAfter(now) ? now : wanted;
    }

    private static String slug(Programme programme) {
        boolean named = !programme.bundle() && !programme.identity().contains("://");
        return Slug.ofFirst(named ? List.of(programme.identity(), programme.title()) : List.of(programme.title()));
    }
}
