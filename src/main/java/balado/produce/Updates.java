package balado.produce;

import balado.article.Input;
import balado.article.fetch.Feed;
import balado.article.fetch.FeedEntry;
import balado.article.fetch.SeenEntries;
import balado.article.fetch.Subscriptions.Subscription;
import balado.produce.Harvest.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what is new in feeds. */
public final class Updates {

    /** Of a feed that nothing was made of so far: enough to hear what it is like. */
    public static final int FIRST = 3;

    private final Inputs inputs;
    private final SeenEntries seen;

    /** Entries that were seen are not looked at again. */
    public Updates(Inputs inputs, SeenEntries seen) {
        this.inputs = inputs;
        this.seen = seen;
    }

    /** What is new in a feed, and what the feed has. */
    public record News(Subscription subscription, Harvest harvest, List<FeedEntry> entries, int leftOut) {

        public News {
            entries = List.copyOf(entries);
        }
    }

    /** Whether nothing was ever made of a feed. */
    public boolean isFirst(Subscription subscription) {
        return seen.isNew(subscription.address());
    }

    /**
     * The articles of a feed that are new and wanted.
     *
     * @throws IOException when the feed cannot be read; the message is one line
     */
    public News look(Subscription subscription, FeedChoice choice) throws IOException {
        Input page = inputs.web().polled(subscription.address()).input();
        Feed feed = inputs.web().feed(page);
        List<FeedEntry> unseen = feed.entries().stream()
                .filter(entry -> !seen.has(subscription.address(), entry.identity()))
                .toList();
        // Those that a run made which was killed before it settled them count among the newest: else the next run took
        // older ones in their place.
        List<FeedEntry> wanted = new Feed(feed.title(), unseen).newest(choice.most(), choice.since());
        List<FeedEntry> unmade = unseen.stream()
                .filter(entry -> !choice.made().test(entry.identity()))
                .toList();
        List<FeedEntry> now = unmade.stream().filter(wanted::contains).toList();
        return new News(subscription, inputs.read(now), feed.entries(), unmade.size() - now.size());
    }

    /**
     * Settles all that a feed has, but for what may go better another time.
     *
     * @param failed identities of articles that no episode could be made of
     */
    public void settle(News news, Set<String> failed) {
        Set<String> later = news.harvest().faults().stream()
                .filter(Fault::later)
                .map(Fault::identity)
                .collect(Collectors.toSet());
        seen.add(
                news.subscription().address(),
                news.entries().stream()
                        .map(FeedEntry::identity)
                        .filter(identity -> !later.contains(identity) && !failed.contains(identity))
                        .toList());
    }
}
