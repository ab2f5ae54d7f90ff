package balado.produce;

import balado.episode.EpisodeAssembler;
import balado.episode.Picture;
import balado.episode.Programme;
import balado.episode.Show;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The cover of an episode, painted while the episode is spoken; then that of the show, if the output folder lacks it. */
final class CoverWork {

    private final FutureTask<Picture> episode;

    private CoverWork(FutureTask<Picture> episode) {
        this.episode = episode;
    }

    /** Begins to paint. */
    static CoverWork begin(Programme programme, Show show, OutputFolder output) {
        FutureTask<Picture> episode = new FutureTask<>(() -> EpisodeAssembler.cover(programme, show));
        Thread thread = new Thread(
                () -> {
                    episode.run();
                    output.anticipate(show);
                },
                "balado-cover");
        thread.setDaemon(true);
        thread.start();
        return new CoverWork(episode);
    }

    /** The episode's cover; waits for it. */
    Picture cover() throws IOException {
        try {
            return episode.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
