package balado.cli;

import balado.produce.FeedChoice;
import balado.produce.MadeBefore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado make}: the main job. */
@Command(
        name = "make",
        addMethodSubcommands = false,
        description = {
            "Makes an episode of each article and refreshes the feed.",
            "An article that was made before, with the same text, voice and settings, is not made again.",
            "Of a feed, the newest entries that are no episodes yet become episodes.",
            "One that fails does not keep the others from being made; the failures are listed at the end.",
            "With --bundle, one episode has all of them: headlines first, then each article as a chapter."
        },
        footer = {
            "  balado make seeds/immunotherapie-cancer-du-sein.txt",
            "  balado make articles/ -o /srv/podcast --voice upmc-jessica-hsmm",
            "  balado make articles/ --report report.json",
            "  balado make https://www.example.org/article",
            "  balado make https://www.example.org/feed.xml --max 5",
            "  balado make articles/ --bundle \"Revue de presse du 23 novembre\" --also m4a,opus",
            "  pdftotext revue.pdf - | balado make - --show balado.yml"
        })
final class MakeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Files, folders of them, addresses of pages and feeds, or - for standard input.")
    private List<String> sources;

    @Option(
            names = "--bundle",
            paramLabel = "TITLE",
            description =
                    "Makes one episode of this title, with a chapter for each article; {date} in it stands for the day.")
    private Optional<String> bundle = Optional.empty();

    @Option(names = "--fail-fast", description = "Stops at the first article that fails; the others are not tried.")
    private boolean failFast;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes what became of each article to a JSON file.")
    private Optional<Path> reportFile = Optional.empty();

    @Mixin
    private MakingOptions making;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FeedOptions feeds;

    MakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle.isPresent() && bundle.get().isBlank()) {
            throw new UsageException("--bundle needs a title, such as \"Revue de presse du 23 novembre\"");
        }
        Sources reader = new Sources(terminal, reading.inputs(terminal, making.show()));
        FeedChoice choice = feeds.choice(
                bundle.isPresent() ? identity -> false : new MadeBefore(making.output(), terminal.limits()));
        BatchReport report = new BatchReport(reportFile);
        try (ProgressDisplay progress = new ProgressDisplay(terminal);
                Workshop workshop = making.workshop(terminal, progress)) {
            Batch batch = new Batch(terminal, workshop, report, failFast, reader, choice);
            if (bundle.isPresent()) {
                batch.makeBundle(BundleTitle.dated(bundle.get(), terminal.clock()), sources);
            } else {
                batch.makeEach(sources);
            }
        }
        return report.exitCode();
    }
}
