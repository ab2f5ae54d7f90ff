package balado.cli;

import balado.article.fetch.Subscriptions;
import balado.article.fetch.Subscriptions.Subscription;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code balado unsubscribe}: a feed less. */
@Command(
        name = "unsubscribe",
        description = "Takes feeds off those that balado update reads. Episodes stay.",
        footer = {"  balado unsubscribe https://www.example.org/feed.xml", "  balado unsubscribe \"Le Journal\""})
final class UnsubscribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "URL|NAME", arity = "1..*", description = "The feed's address or name.")
    private List<String> names;

    @Mixin
    private ShowOption show;

    UnsubscribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Subscriptions subscriptions = new Subscriptions(show.beside(Subscriptions.FILE));
        int missing = 0;
        for (String name : names) {
            List<Subscription> removed = subscriptions.remove(name);
            removed.forEach(each -> terminal.out().println("unsubscribed \"" + each.name() + "\", " + each.address()));
            if (removed.isEmpty()) {
                terminal.say(name + ": no such subscription; see balado subscriptions");
                missing++;
            }
        }
        return missing == 0 ? ExitCode.DONE : missing < names.size() ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }
}
