package balado.article.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the feed that a page names (<a href="https://www.rssboard.org/rss-autodiscovery">RSS Autodiscovery</a>). */
final class FeedDiscovery {

    private FeedDiscovery() {}

    /** The first feed; one of comments only when there is no other. */
    static Optional<URI> feed(Page page) {
        Optional<URI> comments = Optional.empty();
        for (Element link : links(page)) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            boolean feed = type.contains("rss") || type.contains("atom");
            Optional<URI> target = feed ? WebAddress.linked(page.address(), link.attr("href")) : Optional.empty();
            boolean ofComments = link.attr("title").toLowerCase(Locale.ROOT).matches(".*comment.*")
                    || link.attr("href").contains("comment");
            if (target.isPresent() && !ofComments) {
                return target;
            }
            comments = comments.or(() -> target);
        }
        return comments;
    }

    private static Iterable<Element> links(Page page) {
        try {
            return Jsoup.parse(
                            new ByteArrayInputStream(page.bytes()),
                            null,
                            page.address().toString())
                    .select("link[rel~=(?i)alternate][href]");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes can be read", e);
        }
    }
}
