package balado.cli;

import balado.article.fetch.Feed;
import balado.article.fetch.Subscriptions;
import balado.article.fetch.Subscriptions.Subscription;
import balado.article.fetch.Web;
import balado.article.fetch.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado subscribe}: a feed for balado update. */
@Command(
        name = "subscribe",
        description = {
            "Adds a feed (RSS or Atom) to those that balado update reads.",
            "The list is subscriptions.tsv beside balado.yml, one feed a line; it may be edited."
        },
        footer = {
            "  balado subscribe https://www.example.org/feed.xml",
            "  balado subscribe https://www.example.org --name \"Le Journal\"   a page that names its feed"
        })
final class SubscribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "URL", description = "The address of a feed, or of a page that names one.")
    private String address;

    @Option(names = "--name", paramLabel = "NAME", description = "What it is called; by default as it calls itself.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private ShowOption show;

    @Mixin
    private WebOptions options;

    SubscribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        if (!WebAddress.isMeant(address)) {
            throw new UsageException(address + ": no address of the web; write https://…");
        }
        Web web = options.open(terminal, terminal.limits(), false);
        URI found = web.feedAddress(WebAddress.of(address));
        Feed feed = web.feed(web.polled(found).input());
        Subscription subscription = new Subscription(
                found,
                name.map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .or(feed::title)
                        .orElse(found.toString()));
        boolean added = new Subscriptions(show.beside(Subscriptions.FILE)).add(subscription);
        terminal.out()
                .println((added ? "subscribed \"" : "already subscribed \"") + subscription.name() + "\", " + found
                        + ": " + Counted.of(feed.entries().size(), "entry", "entries"));
        return ExitCode.DONE;
    }
}
