package balado.publish;

import balado.episode.Chapter;
import balado.episode.Show;
import javax.xml.stream.XMLStreamException;

/** Writes an episode into the feed. */
final class FeedItem {

    private final Show show;
    private final String base;

    FeedItem(Show show, String base) {
        this.show = show;
        this.base = base;
    }

    void write(XmlTree xml, StoredEpisode episode) throws XMLStreamException {
        xml.start("item");
        xml.text("title", episode.title());
        xml.empty(
                "enclosure",
                "url",
                address(episode, episode.media()),
                "length",
                Long.toString(episode.bytes()),
                "type",
                episode.mediaType());
        xml.text("guid", episode.guid(), "isPermaLink", "false");
        xml.text("pubDate", Feed.rfc2822(episode.published()));
        xml.text("description", episode.notes());
        xml.text("content:encoded", episode.notesHtml());
        if (episode.sourceLink().isPresent()) {
            xml.text("link", episode.sourceLink().get());
        }
        xml.text("itunes:duration", Long.toString(Math.round(episode.durationMillis() / 1000.0)));
        xml.empty("itunes:image", "href", address(episode, "cover.jpg"));
        xml.text("itunes:explicit", "false");
        xml.text("itunes:episodeType", "full");
        xml.text("itunes:author", episode.author().orElse(show.author()));
        transcripts(xml, episode);
        chapters(xml, episode);
        if (episode.author().isPresent()) {
            xml.text("podcast:person", episode.author().get(), "role", "Author", "group", "Writing");
        }
        xml.text("podcast:person", episode.narrator(), "role", "Narrator", "group", "Audio Production");
        xml.end();
    }

    private void transcripts(XmlTree xml, StoredEpisode episode) throws XMLStreamException {
        transcript(xml, episode, "transcript.vtt", "text/vtt");
        transcript(xml, episode, "transcript.json", "application/json");
        transcript(xml, episode, "transcript.srt", "application/x-subrip");
        transcript(xml, episode, "transcript.html", "text/html");
    }

    private void transcript(XmlTree xml, StoredEpisode episode, String file, String type) throws XMLStreamException {
        xml.empty("podcast:transcript", "url", address(episode, file), "type", type, "language", show.language());
    }

    private void chapters(XmlTree xml, StoredEpisode episode) throws XMLStreamException {
        xml.empty("podcast:chapters", "url", address(episode, "chapters.json"), "type", "application/json+chapters");
        xml.start("psc:chapters", "version", "1.2");
        for (Chapter chapter : episode.chapters()) {
            String start = Timestamp.dotted(chapter.startMillis());
            if (chapter.link().isPresent()) {
                xml.empty(
                        "psc:chapter",
                        "start",
                        start,
                        "title",
                        chapter.title(),
                        "href",
                        chapter.link().get());
            } else {
                xml.empty("psc:chapter", "start", start, "title", chapter.title());
            }
        }
        xml.end();
    }

    private String address(StoredEpisode episode, String file) {
        return base + episode.address(file);
    }
}
