package balado.cli;

import balado.episode.Show;
import balado.produce.FutureReading;
import balado.produce.Presentation;
import balado.produce.ProgressListener;
import balado.produce.ReadingSettings;
import balado.produce.Recipe;
import balado.produce.Run;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Voices, engines and output folder, opened when the first article asks for them: for none, no voice is fetched. */
final class Workshop implements AutoCloseable {

    private final Terminal terminal;
    private final Show show;
    private final FutureReading reading;
    private final Presentation presentation;
    private final Path output;
    private final ProgressListener progress;
    private final Casting casting;
    private Optional<Recipe> recipe = Optional.empty();

    Workshop(
            Terminal terminal,
            VoiceOptions voices,
            Show show,
            ReadingSettings settings,
            Presentation presentation,
            Path output,
            ProgressListener progress) {
        this.terminal = terminal;
        this.show = show;
        this.reading = FutureReading.of(settings);
        this.presentation = presentation;
        this.output = output;
        this.progress = progress;
        this.casting = new Casting(terminal, voices, progress);
    }

    /**
     * What makes episodes.
     *
     * @throws IOException when a voice cannot be had or the folder cannot be used
     */
    Recipe recipe() throws IOException {
        if (recipe.isEmpty()) {
            OutputFolder folder = OutputFolder.open(output, terminal.limits(), terminal::say);
            recipe = Optional.of(new Recipe(
                    casting.of(presentation),
                    show,
                    reading,
                    presentation,
                    folder,
                    new Run(terminal.clock(), progress, terminal.limits())));
        }
        return recipe.get();
    }

    /** Brings the feed in line with what was made, now or by an earlier run that was killed before it could. */
    void refresh() throws IOException {
        if (recipe.isPresent()) {
            recipe.get().publish();
        } else if (Files.isDirectory(output)) {
            OutputFolder.open(output, terminal.limits(), terminal::say)
                    .refresh(show, terminal.clock().instant())
                    .forEach(progress::warning);
        }
    }

    @Override
    public void close() {
        recipe.ifPresent(Recipe::close);
        casting.close();
    }
}
