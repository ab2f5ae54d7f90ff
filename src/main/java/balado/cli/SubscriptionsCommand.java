package balado.cli;

import balado.article.fetch.Subscriptions;
import balado.article.fetch.Subscriptions.Subscription;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code balado subscriptions}: the feeds. */
@Command(
        name = "subscriptions",
        description = "Lists the feeds that balado update reads: address and name, separated by a tab.",
        footer = "  balado subscriptions")
final class SubscriptionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ShowOption show;

    SubscriptionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Subscription> all = new Subscriptions(show.beside(Subscriptions.FILE)).all();
        all.forEach(each -> terminal.out().println(each.address() + "\t" + each.name()));
        if (all.isEmpty()) {
            terminal.say("no subscription; balado subscribe https://… adds one");
        }
        return ExitCode.DONE;
    }
}
