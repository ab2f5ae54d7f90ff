package balado.produce;

import balado.encode.Waiting;
import balado.episode.EpisodeAssembler;
import balado.episode.Picture;
import balado.episode.Programme;
import balado.episode.Show;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * The cover of an episode, painted while the episode is spoken; then that of the show, if the output folder lacks it. Not at once: at the start the
 * compiler of the virtual machine has more urgent work, the filters that all sentences wait for.
 */
final class CoverWork {

    private final FutureTask<Picture> episode;

    /** Nobody waits for it: what it fails of, the one meets again who needs that cover. Here it would end the program in the midst of an episode. */
    private final FutureTask<Object> next;

    private final Thread thread;

    CoverWork(Programme programme, Show show, OutputFolder output) {
        this(() -> EpisodeAssembler.cover(programme, show), () -> output.anticipate(show));
    }

    /**
     * The same work by other hands.
     *
     * @param cover paints that of the episode
     * @param then what is done behind it
     */
    CoverWork(Callable<Picture> cover, Runnable then) {
        episode = new FutureTask<>(cover);
        next = new FutureTask<>(then, then);
        thread = new Thread(
                () -> {
                    episode.run();
                    next.run();
                },
                "balado-cover");
        thread.setDaemon(true);
        thread.setContextClassLoader(
                ClassLoader.getPlatformClassLoader()); // else ImageIO looks for formats of others in every library
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
