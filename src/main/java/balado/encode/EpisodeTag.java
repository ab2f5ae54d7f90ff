package balado.encode;

import balado.encode.Id3Frame.ChapterPicture;
import balado.encode.Id3Frame.Comment;
import balado.encode.Id3Frame.Contents;
import balado.encode.Id3Frame.FrontCover;
import balado.encode.Id3Frame.Link;
import balado.encode.Id3Frame.Text;
import balado.encode.Id3Frame.UserLink;
import balado.encode.Id3Frame.UserText;
import balado.episode.Chapter;
import balado.episode.Episode;
import balado.episode.Picture;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an episode's tag says. */
final class EpisodeTag {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("ddMM", Locale.ROOT);
    private static final Pattern YEAR_FIRST = Pattern.compile("^[0-9]{4} ");
    /** Pixels: a tag stands in front of the sound, and its pictures make the listener wait. */
    private static final int CHAPTER_SIDE = 600;

    private static final String FRENCH = "fra";

    private EpisodeTag() {}

    /**
     * The tag.
     *
     * @param cover no larger than players show it
     */
    static Id3Tag of(Episode episode, Picture cover, Duration duration) throws IOException {
        List<Id3Frame> frames = new ArrayList<>();
        ZonedDateTime published = episode.published().atZone(ZoneOffset.UTC);
        frames.add(new Text("TIT2", episode.title()));
        frames.add(new Text("TPE1", episode.author().orElse(episode.show().author())));
        frames.add(new Text("TALB", episode.show().title()));
        frames.add(new Text("TPE2", episode.show().author()));
        frames.add(new Text("TCON", "Podcast"));
        frames.add(new Text("TLAN", FRENCH));
        frames.add(new Text("TYER", YEAR.format(published)));
        frames.add(new Text("TDAT", DAY_AND_MONTH.format(published)));
        frames.add(new Text("TLEN", Long.toString(duration.toMillis())));
        episode.show().copyright().ifPresent(rights -> frames.add(new Text("TCOP", dated(rights, published))));
        frames.add(new Text("TENC", "Balado"));
        frames.add(new Text("TSSE", "LAME, mono, 64 kbit/s"));
        frames.add(new UserText("SYNTHETIC VOICE", voices(episode)));
        episode.sourceLink().map(Address::ascii).ifPresent(address -> frames.add(new Link("WOAS", address)));
        frames.add(new Comment(FRENCH, episode.notes().text()));
        frames.addAll(contents(episode));
        frames.add(new FrontCover(cover));
        return new Id3Tag(frames);
    }

    /** A rights line must begin with a year. */
    private static String dated(String rights, ZonedDateTime published) {
        return YEAR_FIRST.matcher(rights).find() ? rights : YEAR.format(published) + " " + rights;
    }

    /** Says that the voices are synthetic, and whose they are. */
    static String voices(Episode episode) {
        return episode.narrators().stream()
                .map(voice -> voice.voice() + " (" + voice.attribution() + ", " + voice.licence() + ")")
                .collect(Collectors.joining(", ", "Voix de synthèse : ", ""));
    }

    /** The tables of contents and the chapters; nested tables when one cannot hold all. */
    private static List<Id3Frame> contents(Episode episode) throws IOException {
        List<Chapter> chapters = episode.chapters();
        List<String> elements =
                IntStream.range(0, chapters.size()).mapToObj(i -> "chp" + i).toList();
        List<Id3Frame> frames = new ArrayList<>();
        if (elements.size() > Contents.MOST_CHILDREN) {
            List<Contents> parts = parts(elements);
            frames.add(new Contents(
                    "toc", true, parts.stream().map(Contents::element).toList()));
            frames.addAll(parts);
        } else if (!elements.isEmpty()) {
            frames.add(new Contents("toc", true, elements));
        }
        for (int i = 0; i < chapters.size(); i++) {
            frames.add(chapter(elements.get(i), chapters.get(i), episode.pictures()));
        }
        return frames;
    }

    private static List<Contents> parts(List<String> elements) {
        List<Contents> parts = new ArrayList<>();
        for (int start = 0; start < elements.size(); start += Contents.MOST_CHILDREN) {
            int end = Math.min(elements.size(), start + Contents.MOST_CHILDREN);
            parts.add(new Contents("toc" + parts.size(), false, elements.subList(start, end)));
        }
        return parts;
    }

    private static Id3Frame chapter(String element, Chapter chapter, Map<String, Picture> pictures) throws IOException {
        List<Id3Frame> frames = new ArrayList<>();
        frames.add(new Text("TIT2", chapter.title()));
        chapter.link().map(Address::ascii).ifPresent(address -> frames.add(new UserLink("chapter url", address)));
        Optional<Picture> picture = chapter.image().map(pictures::get);
        if (picture.isPresent()) {
            frames.add(new ChapterPicture(CoverArt.fitting(picture.get(), CHAPTER_SIDE)));
        }
        return new Id3Frame.Chapter(element, chapter.startMillis(), chapter.endMillis(), frames);
    }
}
