package balado.publish.check;

import balado.limits.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replays the rules of podcast apps on a podcast, ours or another one. Nothing is changed. */
public final class PodcastChecker {

    private static final int HIGHEST_PORT = 65_535;

    private final Instant now;
    private final boolean audio;
    private final Limits limits;

    /**
     * A checker.
     *
     * @param now no episode is published later
     * @param audio whether sound is decoded, which takes most of the time
     * @param limits how much of it is looked at
     */
    public PodcastChecker(Instant now, boolean audio, Limits limits) {
        this.now = now;
        this.audio = audio;
        this.limits = limits;
    }

    /**
     * What was found.
     *
     * @param episodes how many the feed has
     * @param violations in the order of the feed
     */
    public record Report(int episodes, List<Violation> violations) {

        public Report {
            violations = List.copyOf(violations);
        }
    }

    /** What a link asks for; empty when it is no address of the web. */
    public static Optional<URI> address(String link) {
        try {
            URI address = new URI(link);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return Optional.of(address).filter(each -> web && each.getHost() != null && each.getPort() <= HIGHEST_PORT);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks an output folder.
     *
     * @throws IOException when there is no feed in it, or a file cannot be read
     */
    public Report check(Path folder) throws IOException {
        Path feed = folder.resolve("feed.xml");
        if (!Files.isRegularFile(feed)) {
            throw new IOException(folder + ": no feed.xml there; run balado make, or balado feed " + folder);
        }
        try (FolderSite site = new FolderSite(folder, limits)) {
            return check(site, feed);
        }
    }

    /**
     * Checks the feed at an address and all that it leads to.
     *
     * @throws IOException when it cannot be fetched
     */
    public Report check(URI feed) throws IOException {
        try (WebSite site = new WebSite(feed, limits)) {
            return check(site, site.fetchFeed());
        }
    }

    private Report check(Site site, Path file) throws IOException {
        Findings findings = new Findings();
        Optional<Xml> channel = channel(site, file, findings);
        if (channel.isEmpty()) {
            return new Report(0, findings.all());
        }
        Feed feed = Feed.of(channel.get());
        site.self(feed.self());
        new ChannelRules(site, findings).check(feed);
        new ItemRules(site, findings, now, audio).check(feed);
        site.checkServer(feed, findings);
        return new Report(feed.items().size(), findings.all());
    }

    private static Optional<Xml> channel(Site site, Path file, Findings findings) {
        try {
            Xml rss = Xml.read(file, site.limits());
            Optional<Xml> channel = rss.first("channel");
            findings.unless(
                    rss.name().equals("rss") && rss.attribute("version").equals("2.0") && channel.isPresent(),
                    Rule.FEED_XML,
                    site.feed(),
                    "no <rss version=\"2.0\"> with a channel; run balado feed");
            return channel;
        } catch (IOException e) {
            findings.add(Rule.FEED_XML, site.feed(), e.getMessage() + "; run balado feed");
            return Optional.empty();
        }
    }
}
