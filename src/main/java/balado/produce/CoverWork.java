package balado.produce;

import balado.encode.Waiting;
import balado.episode.EpisodeAssembler;
import balado.episode.Picture;
import balado.episode.Programme;
import balado.episode.Show;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.util.concurrent.FutureTask;

/**
 * The cover of an episode, painted while the episode is spoken; then that of the show, if the output folder lacks it. Not at once: at the start the
 * compiler of the virtual machine has more urgent work, the filters that all sentences wait for.
 */
final class CoverWork {

    private final FutureTask<Picture> episode;
    private final Thread thread;

    CoverWork(Programme programme, Show show, OutputFolder output) {
        episode = new FutureTask<>(() -> EpisodeAssembler.cover(programme, show));
        thread = new Thread(
                () -> {
                    episode.run();
                    output.anticipate(show);
                },
                "balado-cover");
        thread.setDaemon(true);
    }

    /** Begins to paint. */
    void begin() {
        thread.start();
    }

    /** The episode's cover; waits for it, and paints it if that has not begun. */
    Picture cover() throws IOException {
        episode.run();
        return Waiting.result(episode);
    }
}
