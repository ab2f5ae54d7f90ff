package balado.cli;

import balado.episode.EpisodeException;
import balado.produce.Presentation;
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
        description = {
            "Makes an episode of each article and refreshes the feed.",
            "An article that was made before, with the same text, voice and settings, is not made again.",
            "One that fails does not keep the others from being made; the failures are listed at the end.",
            "With --bundle, one episode has all of them: headlines first, then each article as a chapter."
        },
        footer = {
            "  balado make seeds/immunotherapie-cancer-du-sein.txt",
            "  balado make articles/ -o /srv/podcast --voice upmc-jessica-hsmm",
            "  balado make articles/ --report report.json",
            "  balado make articles/ --bundle \"Revue de presse du 23 novembre\" --also m4a,opus",
            "  pdftotext revue.pdf - | balado make - --show balado.yml"
        })
final class MakeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Text files, folders of them, or - for standard input.")
    private List<String> sources;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder; ${DEFAULT-VALUE} by default.",
            defaultValue = "out")
    private Path output;

    @Option(
            names = "--bundle",
            paramLabel = "TITLE",
            description = "Makes one episode of this title, with a chapter for each article.")
    private Optional<String> bundle = Optional.empty();

    @Option(
            names = "--also",
            paramLabel = "FORMATS",
            description = "Formats beside MP3: m4a, opus or both, separated by a comma.")
    private Optional<String> also = Optional.empty();

    @Option(names = "--no-notice", description = "Does not say at the end that the voice is synthetic.")
    private boolean noNotice;

    @Option(names = "--fail-fast", description = "Stops at the first article that fails; the others are not tried.")
    private boolean failFast;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes what became of each article to a JSON file.")
    private Optional<Path> reportFile = Optional.empty();

    @Mixin
    private ShowOption showOption;

    @Mixin
    private VoiceOptions voiceOptions;

    MakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle.isPresent() && bundle.get().isBlank()) {
            throw new UsageException("--bundle needs a title, such as \"Revue de presse du 23 novembre\"");
        }
        BatchReport report = new BatchReport(reportFile);
        try (ProgressDisplay progress = new ProgressDisplay(terminal);
                Workshop workshop = new Workshop(
                        terminal,
                        voiceOptions,
                        showOption.show(),
                        showOption.reading(),
                        presentation(),
                        output,
                        progress)) {
            Batch batch = new Batch(terminal, workshop, report, failFast);
            if (bundle.isPresent()) {
                batch.makeBundle(bundle.get(), sources);
            } else {
                batch.makeEach(sources);
            }
        }
        return report.exitCode();
    }

    private Presentation presentation() throws IOException {
        Presentation set = showOption.presentation();
        Presentation said = noNotice ? set.withoutNotice() : set;
        try {
            return said.also(also.orElse(""));
        } catch (EpisodeException e) {
            throw new UsageException(e);
        }
    }
}
