package balado.cli;

import balado.article.fetch.SeenEntries;
import balado.article.fetch.Subscriptions;
import balado.article.fetch.Subscriptions.Subscription;
import balado.produce.FeedChoice;
import balado.produce.Harvest.Found;
import balado.produce.MadeBefore;
import balado.produce.Updates;
import balado.produce.Updates.News;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code balado update}: what is new in the feeds that one is subscribed to. */
@Command(
        name = "update",
        description = {
            "Makes episodes of what is new in the feeds of balado subscribe: one each, or with --bundle one of all.",
            "Of a new feed, the newest " + Updates.FIRST
                    + " entries. What is older than the newest N, or refused, is not looked at again;",
            "what a server did not give is, at the next update. Nothing new is no fault."
        },
        footer = {
            "  balado update",
            "  balado update --bundle \"Revue de presse du {date}\" -o /srv/podcast",
            "  balado update --max 3 --since 2026-11-20"
        })
final class UpdateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--bundle",
            paramLabel = "TITLE",
            description =
                    "Makes one episode of this title, with a chapter for each article; {date} in it stands for the day.")
    private Optional<String> bundle = Optional.empty();

    @Mixin
    private FeedOptions feeds;

    @Mixin
    private MakingOptions making;

    @Mixin
    private ReadingOptions reading;

    UpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle.filter(String::isBlank).isPresent()) {
            throw new UsageException("--bundle needs a title, such as \"Revue de presse du {date}\"");
        }
        feeds.choice(identity -> false); // what cannot be meant is said before anything is looked at
        List<Subscription> subscriptions = new Subscriptions(making.show().beside(Subscriptions.FILE)).all();
        if (subscriptions.isEmpty()) {
            terminal.say("no subscription; balado subscribe https://… adds one");
            return ExitCode.DONE;
        }
        Path file = making.output().resolve(SeenEntries.FILE);
        SeenEntries seen = SeenEntries.read(file);
        Updates updates = new Updates(reading.inputs(terminal, making.show()), seen);
        List<News> news = new ArrayList<>();
        int failed = look(subscriptions, updates, news);
        Map<String, Found> articles = new LinkedHashMap<>();
        news.forEach(each -> each.harvest()
                .articles()
                .forEach(found -> articles.putIfAbsent(found.article().identity(), found)));
        Set<String> unmade = make(List.copyOf(articles.values()));
        news.forEach(each -> updates.settle(each, unmade));
        if (!news.isEmpty()) {
            seen.write(subscriptions.stream().map(Subscription::address).toList());
        }
        failed += unmade.size();
        if (articles.isEmpty() && failed == 0) {
            terminal.say("nothing new in " + Counted.of(subscriptions.size(), "feed"));
        }
        if (failed == 0) {
            return ExitCode.DONE;
        }
        boolean some = articles.isEmpty() ? !news.isEmpty() : articles.size() > unmade.size();
        return some ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    /** Returns how many feeds and entries failed. */
    private int look(List<Subscription> subscriptions, Updates updates, List<News> news) throws IOException {
        MadeBefore made = new MadeBefore(making.output(), terminal.limits());
        FeedChoice first = feeds.choice(Updates.FIRST, made);
        FeedChoice next = feeds.choice(made);
        int failed = 0;
        for (Subscription subscription : subscriptions) {
            try {
                boolean isFirst = updates.isFirst(subscription);
                News found = updates.look(subscription, isFirst ? first : next);
                found.harvest().notes().forEach(terminal::say);
                found.harvest().faults().forEach(fault -> terminal.say(fault.message()));
                if (found.leftOut() > 0) {
                    terminal.say(
                            subscription.name() + ": " + Counted.of(found.leftOut(), "older entry", "older entries")
                                    + " left out; --max and --since say how many are wanted");
                }
                failed += found.harvest().faults().size();
                news.add(found);
            } catch (IOException e) {
                terminal.say(subscription.name() + ": " + Faults.message(e));
                failed++;
            }
        }
        return failed;
    }

    /** Returns the identities of those that no episode has. */
    private Set<String> make(List<Found> articles) throws IOException {
        if (articles.isEmpty()) {
            making.refresh(terminal);
            return Set.of();
        }
        if (bundle.isEmpty()) {
            return making.make(terminal, articles).stream()
                    .map(found -> found.article().identity())
                    .collect(Collectors.toSet());
        }
        try {
            making.makeBundle(terminal, BundleTitle.dated(bundle.get(), terminal.clock()), articles);
            return Set.of();
        } catch (UsageException e) {
            throw e;
        } catch (IOException e) {
            terminal.say(Faults.message(e));
            return articles.stream().map(found -> found.article().identity()).collect(Collectors.toSet());
        }
    }
}
