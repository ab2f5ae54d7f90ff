package balado.cli;

import balado.article.Article;
import balado.episode.EpisodeException;
import balado.produce.Harvest.Found;
import balado.produce.Presentation;
import balado.produce.Production;
import balado.produce.Recipe;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where episodes go and how they are made. */
final class MakingOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder; ${DEFAULT-VALUE} by default.",
            defaultValue = "out")
    private Path output;

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

    Path output() {
        return output;
    }

    ShowOption show() {
        return showOption;
    }

    /** An episode of each article, the last one first, so that the first is the newest; returns those that failed. */
    List<Found> make(Terminal terminal, List<Found> articles) throws IOException {
        List<Found> failed = new ArrayList<>();
        inSession(terminal, recipe -> {
            for (int i = articles.size() - 1; i >= 0 && !Thread.currentThread().isInterrupted(); i--) {
                Found found = articles.get(i);
                try {
                    show(terminal, recipe.make(found.article()));
                } catch (IOException e) {
                    terminal.say(found.place() + ": " + Faults.message(e));
                    failed.add(found);
                }
            }
        });
        return failed;
    }

    /** One episode of all articles; when there is another one of this title already, a number is appended. */
    void makeBundle(Terminal terminal, String title, List<Found> found) throws IOException {
        Set<String> taken = OutputFolder.open(output, terminal.limits(), terminal::say).episodes().stream()
                .map(StoredEpisode::title)
                .collect(Collectors.toSet());
        List<Article> articles = found.stream().map(Found::article).toList();
        inSession(terminal, recipe -> {
            String free = title;
            // One of the same articles was made by a run that was killed before it settled them.
            for (int i = 2; taken.contains(free) && !recipe.hasBundle(free, articles); i++) {
                free = title + " (" + i + ")";
            }
            show(terminal, recipe.makeBundle(free, articles));
        });
    }

    /** Brings the feed in line where nothing is to be made: an earlier run may have been killed before it could. */
    void refresh(Terminal terminal) throws IOException {
        try (ProgressDisplay progress = new ProgressDisplay(terminal);
                Workshop workshop = workshop(terminal, progress)) {
            workshop.refresh();
        }
    }

    /** Voices and output folder, as the options and the settings say. */
    Workshop workshop(Terminal terminal, ProgressDisplay progress) throws IOException {
        return new Workshop(
                terminal, voiceOptions, showOption.show(), showOption.reading(), presentation(), output, progress);
    }

    /** What is done with a recipe. */
    private interface Work {
        void with(Recipe recipe) throws IOException;
    }

    private void inSession(Terminal terminal, Work work) throws IOException {
        try (ProgressDisplay progress = new ProgressDisplay(terminal);
                Workshop workshop = workshop(terminal, progress)) {
            work.with(workshop.recipe());
            if (!Thread.currentThread().isInterrupted()) {
                workshop.refresh();
            }
        }
    }

    /** Nothing is said of what was there already. */
    private static void show(Terminal terminal, Production production) {
        if (production.lufs().isPresent()) {
            terminal.out().println(Summary.of(production));
        }
    }

    private Presentation presentation() throws IOException {
        Presentation set = showOption.presentation();
        try {
            return (noNotice ? set.withoutNotice() : set).also(also.orElse(""));
        } catch (EpisodeException e) {
            throw new UsageException(e);
        }
    }
}
