package balado.cli;

import balado.publish.check.PodcastChecker;
import balado.publish.check.PodcastChecker.Report;
import balado.publish.check.Rule;
import balado.publish.check.Violation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado check}: the rules of podcast apps. */
@Command(
        name = "check",
        description = {
            "Checks feed, sound, tags, chapters, transcripts and pictures against the rules of podcast apps.",
            "A line for each violation: rule, place, what is wrong and what to do, separated by tabs. Exit code 1 if there is one."
        },
        footer = {
            "  balado check",
            "  balado check https://podcast.example.org/feed.xml",
            "  balado check --list                   all rules"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR|URL",
            arity = "0..1",
            defaultValue = "out",
            description = "The output folder or the feed's address; ${DEFAULT-VALUE} by default.")
    private String place;

    @Option(names = "--list", description = "Shows the rules.")
    private boolean list;

    @Option(names = "--advice", description = "Shows also what would be better, without being wrong.")
    private boolean advice;

    @Option(names = "--no-audio", description = "Does not listen to the sound, which takes most of the time.")
    private boolean silent;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            for (Rule rule : Rule.values()) {
                terminal.out().println(rule.id() + "\t" + (rule.advice() ? "advice: " : "") + rule.sentence());
            }
            return ExitCode.DONE;
        }
        PodcastChecker checker = new PodcastChecker(terminal.clock().instant(), !silent, terminal.limits());
        boolean web = place.startsWith("http://") || place.startsWith("https://");
        Report report = web ? checker.check(address()) : checker.check(Path.of(place));
        for (Violation violation : report.violations()) {
            if (advice || !violation.rule().advice()) {
                String rule = (violation.rule().advice() ? "advice: " : "")
                        + violation.rule().id();
                terminal.print(rule + "\t" + violation.place() + "\t" + violation.message());
            }
        }
        long wrong = report.violations().stream()
                .filter(each -> !each.rule().advice())
                .count();
        long more = report.violations().size() - wrong;
        terminal.say(Counted.of(report.episodes(), "episode") + " checked, " + Counted.of(wrong, "violation")
                + (more > 0 && !advice ? "; --advice shows what would be better" : ""));
        return wrong == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private URI address() throws UsageException {
        return PodcastChecker.address(place)
                .orElseThrow(() -> new UsageException(place + ": no address; write https://…/feed.xml"));
    }
}
