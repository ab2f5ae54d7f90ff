package balado.cli;

import balado.limits.Limit;
import balado.limits.Limits;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code balado limits}: how much is read of what strangers made. */
@Command(
        name = "limits",
        description = {
            "Lists the limits of what is read: name, value, the greatest that can be allowed, and what it is a limit of.",
            "--limit NAME=VALUE changes one for a run, BALADO_LIMITS for all: article-size=200MB,pdf-pages=9000."
        },
        footer = {
            "  balado limits",
            "  balado make --limit archive-file=100MB roman.epub",
            "  BALADO_LIMITS=page-size=50MB balado update"
        })
final class LimitsCommand implements Callable<Integer> {

    private final Terminal terminal;

    LimitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        Limits limits = terminal.limits();
        for (Limit limit : Limit.values()) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "%-15s %-16s %-18s %s%n",
                            limit.id(),
                            limit.show(limits.of(limit)),
                            "up to " + limit.unit().show(limit.greatest()),
                            limit.sentence());
        }
        return ExitCode.DONE;
    }
}
