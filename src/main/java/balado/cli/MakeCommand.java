package balado.cli;

import balado.article.Article;
import balado.episode.EpisodeException;
import balado.episode.Show;
import balado.produce.FeedChoice;
import balado.produce.Harvest;
import balado.produce.MadeBefore;
import balado.produce.Presentation;
import balado.produce.Production;
import balado.produce.ReadingSettings;
import balado.produce.Recipe;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            "Of a feed, the newest entries that are no episodes yet become episodes.",
            "With --bundle, one episode has all of them: headlines first, then each article as a chapter."
        },
        footer = {
            "  balado make seeds/immunotherapie-cancer-du-sein.txt",
            "  balado make articles/ -o /srv/podcast --voice upmc-jessica-hsmm",
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
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder; ${DEFAULT-VALUE} by default.",
            defaultValue = "out")
    private Path output;

    @Option(
            names = "--bundle",
            paramLabel = "TITLE",
            description =
                    "Makes one episode of this title, with a chapter for each article; {date} in it stands for the day.")
    private Optional<String> bundle = Optional.empty();

    @Option(
            names = "--also",
            paramLabel = "FORMATS",
            description = "Formats beside MP3: m4a, opus or both, separated by a comma.")
    private Optional<String> also = Optional.empty();

    @Option(names = "--no-notice", description = "Does not say at the end that the voice is synthetic.")
    private boolean noNotice;

    @Mixin
    private ShowOption showOption;

    @Mixin
    private VoiceOptions voiceOptions;

    @Mixin
    private ReadingOptions readingOptions;

    @Mixin
    private FeedOptions feedOptions;

    MakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (bundle.isPresent() && bundle.get().isBlank()) {
            throw new UsageException("--bundle needs a title, such as \"Revue de presse du 23 novembre\"");
        }
        bundle = bundle.map(title -> BundleTitle.dated(title, terminal.clock()));
        Show show = showOption.show();
        ReadingSettings settings = showOption.reading();
        Presentation presentation = presentation();
        Map<String, Article> articles = new LinkedHashMap<>();
        int failed = read(articles);
        int made = 0;
        if (!articles.isEmpty()) {
            try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
                made = make(articles, show, settings, presentation, progress);
            }
        }
        failed += articles.size() - made;
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return made > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    /** Reads the articles before anything is made of one, so that no voice is fetched for nothing; returns how many failed. */
    private int read(Map<String, Article> articles) throws IOException {
        Sources reader = new Sources(terminal, readingOptions.inputs(terminal, showOption));
        FeedChoice choice = feedOptions.choice(bundle.isPresent() ? identity -> false : new MadeBefore(output));
        int failed = 0;
        for (String source : sources) {
            try {
                for (String each : reader.expand(source, ignored -> {})) {
                    failed += read(reader, each, choice, articles);
                }
            } catch (IOException e) {
                terminal.say(Faults.message(e));
                failed++;
            }
        }
        return failed;
    }

    private int read(Sources reader, String source, FeedChoice choice, Map<String, Article> articles) {
        try {
            Harvest harvest = reader.read(source, choice);
            harvest.notes().forEach(terminal::say);
            harvest.faults().forEach(fault -> terminal.say(fault.message()));
            harvest.articles().forEach(found -> articles.put(found.place(), found.article()));
            return harvest.faults().size();
        } catch (IOException e) {
            terminal.say(Faults.message(e));
            return 1;
        }
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

    /** Returns of how many articles there are episodes. */
    private int make(
            Map<String, Article> articles,
            Show show,
            ReadingSettings settings,
            Presentation presentation,
            ProgressDisplay progress)
            throws IOException {
        OutputFolder folder = OutputFolder.open(output);
        List<Production> productions = new ArrayList<>();
        try (Casting casting = new Casting(terminal, voiceOptions, progress);
                Recipe recipe = new Recipe(
                        casting.of(presentation), show, settings, presentation, folder, terminal.clock(), progress)) {
            if (bundle.isPresent()) {
                List<Article> all = List.copyOf(articles.values());
                make(bundle.get(), () -> recipe.makeBundle(bundle.get(), all)).ifPresent(productions::add);
            } else {
                articles.forEach((source, article) ->
                        make(source, () -> recipe.make(article)).ifPresent(productions::add));
            }
            recipe.publish();
        }
        productions.forEach(production -> terminal.out().println(Summary.of(production)));
        return bundle.isPresent() ? productions.size() * articles.size() : productions.size();
    }

    /** What makes an episode. */
    private interface Work {
        Production run() throws IOException;
    }

    private Optional<Production> make(String source, Work work) {
        try {
            return Optional.of(work.run());
        } catch (IOException e) {
            terminal.say(source + ": " + Faults.message(e));
            return Optional.empty();
        }
    }
}
