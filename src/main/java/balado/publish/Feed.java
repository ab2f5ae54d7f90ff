package balado.publish;

import balado.episode.Category;
import balado.episode.Guid;
import balado.episode.Show;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The podcast feed: <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a> with
 * <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple's tags</a>, the
 * <a href="https://podcasting2.org/docs/podcast-namespace">podcast namespace</a>, Atom, RSS content and Podlove Simple Chapters.
 */
final class Feed {

    static final String FILE = "feed.xml";

    private static final Map<String, String> NAMESPACES = Attributes.of(
            "version", "2.0",
            "xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "xmlns:podcast", "https://podcastindex.org/namespace/1.0",
            "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
            "xmlns:atom", "http://www.w3.org/2005/Atom",
            "xmlns:psc", "http://podlove.org/simple-chapters");

    private final Show show;
    private final Links links;
    private final Instant now;

    Feed(Show show, Instant now) {
        this.show = show;
        this.links = new Links(show);
        this.now = now;
    }

    /** The feed of these episodes, in the order given: newest first. */
    String write(List<StoredEpisode> episodes) {
        XmlWriter xml = new XmlWriter();
        FeedItem item = new FeedItem(xml, show, links, now);
        xml.element(
                "rss",
                NAMESPACES,
                () -> xml.element("channel", Map.of(), () -> {
                    rss(xml, episodes);
                    apple(xml);
                    podcast(xml);
                    episodes.forEach(item::write);
                }));
        return xml.document();
    }

    /** A date as RSS has it, English whatever the feed's language is: {@code Wed, 18 Nov 2026 05:00:00 GMT}. */
    static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private void rss(XmlWriter xml, List<StoredEpisode> episodes) {
        String link = show.link().orElse(links.to(IndexPage.FILE));
        xml.text("title", show.title());
        xml.text("link", link);
        xml.empty("atom:link", Attributes.of("href", links.to(FILE), "rel", "self", "type", "application/rss+xml"));
        xml.text("description", show.description());
        xml.text("language", show.language());
        show.copyright().ifPresent(copyright -> xml.text("copyright", copyright));
        // Of the newest episode, not of this run: rewriting an unchanged feed changes no byte.
        episodes.stream().findFirst().ifPresent(newest -> xml.text("lastBuildDate", date(published(newest))));
        xml.text("generator", "Balado");
        xml.element("image", Map.of(), () -> {
            xml.text("url", links.to(EpisodeFiles.COVER));
            xml.text("title", show.title());
            xml.text("link", link);
        });
    }

    private void apple(XmlWriter xml) {
        xml.empty("itunes:image", Attributes.of("href", links.to(EpisodeFiles.COVER)));
        category(xml);
        xml.text("itunes:explicit", "false");
        xml.text("itunes:author", show.author());
        show.email()
                .ifPresent(email -> xml.element("itunes:owner", Map.of(), () -> {
                    xml.text("itunes:name", show.author());
                    xml.text("itunes:email", email);
                }));
        xml.text("itunes:type", "episodic");
    }

    private void category(XmlWriter xml) {
        Map<String, String> name = Attributes.of("text", show.category());
        Category.named(show.category())
                .flatMap(Category::parent)
                .ifPresentOrElse(
                        parent -> xml.element(
                                "itunes:category",
                                Attributes.of("text", parent),
                                () -> xml.empty("itunes:category", name)),
                        () -> xml.empty("itunes:category", name));
    }

    private void podcast(XmlWriter xml) {
        xml.text(
                "podcast:guid",
                show.baseUrl().map(base -> Guid.ofFeed(links.to(FILE))).orElseGet(() -> Guid.ofShow(show.title())));
        xml.text(
                "podcast:locked",
                show.email().map(email -> Attributes.of("owner", email)).orElse(Map.of()),
                "no");
        xml.text("podcast:medium", "podcast");
        xml.text("podcast:txt", Attributes.of("purpose", "ai-content"), "true");
    }

    private Instant published(StoredEpisode episode) {
        return episode.published().isAfter(now) ? now : episode.published();
    }
}
