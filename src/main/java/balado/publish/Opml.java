package balado.publish;

import balado.episode.Show;
import java.util.Map;

/** The show as <a href="https://opml.org/spec2.opml">OPML 2.0</a>, the file that podcast apps import subscriptions from. */
final class Opml {

    static final String FILE = "podcast.opml";

    private Opml() {}

    static String text(Show show) {
        Links links = new Links(show);
        XmlWriter xml = new XmlWriter();
        xml.element("opml", Attributes.of("version", "2.0"), () -> {
            xml.element("head", Map.of(), () -> xml.text("title", show.title()));
            xml.element(
                    "body",
                    Map.of(),
                    () -> xml.empty(
                            "outline",
                            Attributes.of(
                                    "type",
                                    "rss",
                                    "text",
                                    show.title(),
                                    "title",
                                    show.title(),
                                    "xmlUrl",
                                    links.to(Feed.FILE),
                                    "htmlUrl",
                                    show.link().orElse(links.to(IndexPage.FILE)))));
        });
        return xml.document();
    }
}
