package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limits;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** The web as this program reads it: pages that a person asks for, and those that it looks at by itself. */
public final class Web {

    private final Fetcher fetcher;
    private final Robots robots;
    private final FeedReader feeds;
    private final Limits limits;

    /** The web by this access; what was fetched is kept in the cache. */
    public Web(Access access, PageCache cache, Clock clock) {
        this.fetcher = new Fetcher(access, cache, clock);
        this.robots = new Robots(access, cache, clock);
        this.feeds = new FeedReader(clock);
        this.limits = access.limits();
    }

    /**
     * The page that a person asks for.
     *
     * @throws ArticleException when it is no article, and never will be
     * @throws UnreachableException when its server gives nothing now; the messages are one line each
     */
    public Page page(URI address) throws IOException {
        return fetcher.fetch(address);
    }

    /** A page that nobody asks for by name, if its site lets programs read it. */
    public Page polled(URI address) throws IOException {
        return fetcher.fetch(address, robots);
    }

    /** What a feed holds; {@link FeedLook} says whether an input is one. */
    public Feed feed(Input input) throws ArticleException {
        return feeds.read(input.within(limits));
    }

    /**
     * The address of a feed: this one, or the one that the page there names.
     *
     * @throws ArticleException when there is none
     */
    public URI feedAddress(URI address) throws IOException {
        Page page = fetcher.fetch(address);
        if (FeedLook.isFeed(page.input())) {
            return page.address();
        }
        Optional<URI> feed = FeedDiscovery.feed(page);
        return feed.orElseThrow(() ->
                new ArticleException(address + ": neither a feed nor a page that names one; look for RSS on the site"));
    }
}
