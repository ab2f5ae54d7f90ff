package balado.cli;

import balado.article.Article;
import balado.episode.Show;
import balado.produce.Engines;
import balado.produce.Production;
import balado.produce.ReadingSettings;
import balado.produce.Recipe;
import balado.publish.OutputFolder;
import balado.speech.SpeechEngine;
import balado.voice.Voice;
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
            "An article that was made before, with the same text, voice and settings, is not made again."
        },
        footer = {
            "  balado make seeds/immunotherapie-cancer-du-sein.txt",
            "  balado make articles/ -o /srv/podcast --voice upmc-jessica-hsmm",
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

    @Mixin
    private ShowOption showOption;

    @Mixin
    private VoiceOptions voiceOptions;

    MakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Show show = showOption.show();
        ReadingSettings settings = showOption.reading();
        Map<String, Article> articles = new LinkedHashMap<>();
        int failed = read(articles);
        int made = 0;
        if (!articles.isEmpty()) {
            try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
                made = make(articles, show, settings, progress);
            }
        }
        failed += articles.size() - made;
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return made > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    /** Reads the articles before anything is made of one, so that no voice is fetched for nothing; returns how many failed. */
    private int read(Map<String, Article> articles) {
        Sources reader = new Sources(terminal);
        int failed = 0;
        for (String source : sources) {
            try {
                for (String each : reader.expand(source)) {
                    failed += read(reader, each, articles);
                }
            } catch (IOException e) {
                terminal.say(Faults.message(e));
                failed++;
            }
        }
        return failed;
    }

    private int read(Sources reader, String source, Map<String, Article> articles) {
        try {
            Article article = reader.read(source);
            if (!article.metadata().language().startsWith("fr")) {
                terminal.say(source + ": this does not look French ("
                        + article.metadata().language() + "); it is read as if it were");
            }
            articles.put(source, article);
            return 0;
        } catch (IOException e) {
            terminal.say(Faults.message(e));
            return 1;
        }
    }

    /** Returns how many episodes there are. */
    private int make(Map<String, Article> articles, Show show, ReadingSettings settings, ProgressDisplay progress)
            throws IOException {
        OutputFolder folder = OutputFolder.open(output);
        Voice voice = voiceOptions.find(terminal, progress);
        List<Production> productions = new ArrayList<>();
        try (SpeechEngine engine = new Engines(Workplace.cacheFolder(terminal)).open(voice);
                Recipe recipe = new Recipe(voice, engine, show, settings, folder, terminal.clock(), progress)) {
            articles.forEach((source, article) -> make(source, article, recipe).ifPresent(productions::add));
            recipe.publish();
        }
        productions.forEach(production -> terminal.out().println(Summary.of(production)));
        return productions.size();
    }

    private Optional<Production> make(String source, Article article, Recipe recipe) {
        try {
            return Optional.of(recipe.make(article));
        } catch (IOException e) {
            terminal.say(source + ": " + Faults.message(e));
            return Optional.empty();
        }
    }
}
