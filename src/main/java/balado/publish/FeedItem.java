package balado.publish;

import balado.episode.Chapter;
import balado.episode.Show;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An episode as an item of the {@link Feed}. */
final class FeedItem {

    private final XmlWriter xml;
    private final Show show;
    private final Links links;
    private final Instant now;

    FeedItem(XmlWriter xml, Show show, Links links, Instant now) {
        this.xml = xml;
        this.show = show;
        this.links = links;
        this.now = now;
    }

    void write(StoredEpisode episode) {
        xml.element("item", Map.of(), () -> {
            rss(episode);
            apple(episode);
            podcast(episode);
            simpleChapters(episode);
        });
    }

    private void rss(StoredEpisode episode) {
        Enclosure enclosure = episode.enclosure();
        xml.text("title", episode.title());
        episode.sourceLink().ifPresent(link -> xml.text("link", link));
        xml.text("guid", Attributes.of("isPermaLink", "false"), episode.guid());
        xml.text("pubDate", Feed.date(episode.published().isAfter(now) ? now : episode.published()));
        String html = episode.notes().html().strip();
        // Apps that read only this one read it as HTML and look for the chapters' times at the beginning of lines.
        xml.markup("description", html);
        xml.markup("content:encoded", html);
        xml.empty(
                "enclosure",
                Attributes.of(
                        "url", links.to(episode, enclosure.file()),
                        "length", Long.toString(enclosure.bytes()),
                        "type", enclosure.type()));
    }

    private void apple(StoredEpisode episode) {
        xml.text("itunes:title", episode.title());
        xml.text("itunes:summary", episode.notes().text().strip());
        xml.text("itunes:author", episode.author().orElse(show.author()));
        xml.text("itunes:duration", Long.toString(Math.round(episode.enclosure().durationMillis() / 1000.0)));
        xml.empty("itunes:image", Attributes.of("href", links.to(episode, EpisodeFiles.COVER)));
        xml.text("itunes:explicit", "false");
        xml.text("itunes:episodeType", "full");
        episode.season().ifPresent(season -> xml.text("itunes:season", season.toString()));
        episode.number().ifPresent(number -> xml.text("itunes:episode", number.toString()));
    }

    private void podcast(StoredEpisode episode) {
        for (Transcript transcript : Transcript.values()) {
            Map<String, String> attributes = Attributes.of(
                    "url", links.to(episode, transcript.file()),
                    "type", transcript.type(),
                    "language", show.language());
            xml.empty("podcast:transcript", attributes);
        }
        xml.empty(
                "podcast:chapters",
                Attributes.of("url", links.to(episode, EpisodeFiles.CHAPTERS), "type", "application/json+chapters"));
        episode.author().ifPresent(author -> person("author", "writing", author));
        episode.narrators().forEach(narrator -> person("narrator", "cast", narrator.speaker()));
        licence(episode);
        episode.season().ifPresent(season -> xml.text("podcast:season", season.toString()));
        episode.number().ifPresent(number -> xml.text("podcast:episode", number.toString()));
        episode.enclosures().forEach(enclosure -> alternative(episode, enclosure));
    }

    private void person(String role, String group, String name) {
        xml.text("podcast:person", Attributes.of("role", role, "group", group), name);
    }

    /**
     * The text's licence, else the show's, else the voice's: a Creative Commons voice asks for its licence on what is made with it, whereas a
     * program's licence says nothing about its sound.
     */
    private void licence(StoredEpisode episode) {
        episode.licence()
                .or(show::licence)
                .or(() -> Optional.of(episode.narrator().licence()).filter(FeedItem::isCreativeCommons))
                .ifPresent(licence -> xml.text("podcast:license", licence.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCreativeCommons(String spdx) {
        return spdx.toLowerCase(Locale.ROOT).startsWith("cc");
    }

    private void alternative(StoredEpisode episode, Enclosure enclosure) {
        Map<String, String> attributes =
                Attributes.of("type", enclosure.type(), "length", Long.toString(enclosure.bytes()));
        attributes.put("bitrate", Long.toString(enclosure.bytes() * 8000 / Math.max(1, enclosure.durationMillis())));
        if (enclosure.file().equals(episode.enclosure().file())) {
            attributes.put("default", "true");
        }
        String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(enclosure.sha256()));
        xml.element("podcast:alternateEnclosure", attributes, () -> {
            xml.empty("podcast:source", Attributes.of("uri", links.to(episode, enclosure.file())));
            xml.empty("podcast:integrity", Attributes.of("type", "sri", "value", "sha256-" + hash));
        });
    }

    private void simpleChapters(StoredEpisode episode) {
        xml.element(
                "psc:chapters",
                Attributes.of("version", "1.2"),
                () -> episode.chapters().forEach(chapter -> simpleChapter(episode, chapter)));
    }

    private void simpleChapter(StoredEpisode episode, Chapter chapter) {
        Map<String, String> attributes =
                Attributes.of("start", Position.withPoint(chapter.startMillis()), "title", chapter.title());
        chapter.link().ifPresent(link -> attributes.put("href", link));
        chapter.image()
                .map(image -> Links.isAddress(image) ? image : links.to(episode, image))
                .ifPresent(image -> attributes.put("image", image));
        xml.empty("psc:chapter", attributes);
    }
}
