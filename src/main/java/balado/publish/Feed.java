package balado.publish;

import balado.episode.Categories;
import balado.episode.NameUuid;
import balado.episode.Show;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the feed.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple Podcasts requirements</a>
 * @see <a href="https://podcasting2.org/docs/podcast-namespace">Podcasting 2.0</a>
 */
final class Feed {

    /** The namespace of feeds' identifiers, by the specification of {@code podcast:guid}. */
    private static final UUID PODCAST = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private final Show show;
    private final String base;

    Feed(Show show) {
        this.show = show;
        this.base = show.baseUrl().map(url -> url + "/").orElse("");
    }

    /** The feed of these episodes, newest first, in UTF-8. */
    byte[] write(List<StoredEpisode> episodes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlTree xml = new XmlTree(
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.start("rss", "version", "2.0");
            xml.namespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
            xml.namespace("podcast", "https://podcastindex.org/namespace/1.0");
            xml.namespace("content", "http://purl.org/rss/1.0/modules/content/");
            xml.namespace("atom", "http://www.w3.org/2005/Atom");
            xml.namespace("psc", "http://podlove.org/simple-chapters");
            xml.start("channel");
            channel(xml, episodes);
            FeedItem item = new FeedItem(show, base);
            for (StoredEpisode episode : episodes) {
                item.write(xml, episode);
            }
            xml.end();
            xml.end();
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes any XML", e);
        }
        return bytes.toByteArray();
    }

    private void channel(XmlTree xml, List<StoredEpisode> episodes) throws XMLStreamException {
        xml.text("title", show.title());
        xml.text("description", show.description());
        xml.text("link", show.link().or(show::baseUrl).orElse("index.html"));
        xml.text("language", show.language());
        xml.empty("atom:link", "href", base + "feed.xml", "rel", "self", "type", "application/rss+xml");
        xml.text("lastBuildDate", rfc2822(episodes.get(0).published()));
        xml.text("generator", "Balado");
        if (show.copyright().isPresent()) {
            xml.text("copyright", show.copyright().get());
        }
        apple(xml);
        xml.text("podcast:guid", NameUuid.of(PODCAST, guidName()).toString());
        Optional<String> email = show.email();
        if (email.isPresent()) {
            xml.text("podcast:locked", "no", "owner", email.get());
        } else {
            xml.text("podcast:locked", "no");
        }
        xml.text("podcast:medium", "podcast");
        xml.text("podcast:txt", "true", "purpose", "ai-content");
    }

    private void apple(XmlTree xml) throws XMLStreamException {
        xml.empty("itunes:image", "href", base + "cover.jpg");
        Optional<String> parent = Categories.load().parent(show.category());
        if (parent.isPresent()) {
            xml.start("itunes:category", "text", parent.get());
            xml.empty("itunes:category", "text", show.category());
            xml.end();
        } else {
            xml.empty("itunes:category", "text", show.category());
        }
        xml.text("itunes:explicit", "false");
        xml.text("itunes:author", show.author());
        xml.text("itunes:type", "episodic");
        if (show.email().isPresent()) {
            xml.start("itunes:owner");
            xml.text("itunes:name", show.author());
            xml.text("itunes:email", show.email().get());
            xml.end();
        }
    }

    /** The feed's address without scheme and trailing slash; the show's title as long as it has no address. */
    private String guidName() {
        return show.baseUrl()
                .map(url -> (url + "/feed.xml").replaceFirst("^https?://", ""))
                .orElse(show.title());
    }

    /** A date with English names, whatever the locale. */
    static String rfc2822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
