package balado.publish;

import balado.episode.Show;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Brings feed, cover, page and OPML in line with the stored episodes, and ends what the feed does not name any more. Whoever changes something has
 * the {@link FolderLock}.
 */
final class Alignment {

    private final Path root;
    private final StoredEpisodes stored;
    private final EpisodeFolders folders;
    private final Staging staging;
    private final PodcastFiles files;

    Alignment(Path root, StoredEpisodes stored, EpisodeFolders folders, Staging staging, PodcastFiles files) {
        this.root = root;
        this.stored = stored;
        this.folders = folders;
        this.staging = staging;
        this.files = files;
    }

    /** Whether nothing is to be done. */
    boolean isRight(Inventory inventory, Show show, Instant now) throws IOException {
        return inventory.superseded().isEmpty()
                && inventory.waiters().isEmpty()
                && files.areRight(show, inventory.episodes(), now);
    }

    /** Each round ends with a feed that names what is there; one is enough unless an edition was replaced. */
    Inventory bring(Show show, Instant now) throws IOException {
        while (true) {
            Inventory inventory = stored.inventory();
            if (!inventory.episodes().isEmpty() || files.exist()) {
                files.write(show, inventory.episodes(), now);
            }
            if (!settle(inventory)) {
                return inventory;
            }
        }
    }

    /** Marks episodes as those that are to go, with the next round. */
    void leave(Set<String> guids) throws IOException {
        for (StoredEpisode episode : stored.inventory().episodes()) {
            if (guids.contains(episode.guid())) {
                try {
                    folders.leave(episode.folder());
                } catch (IOException e) {
                    throw PublishException.of(episode.folder(), e);
                }
            }
        }
    }

    /** Ends earlier editions, which the feed does not name any more, and gives the later ones their places; returns whether there was one. */
    private boolean settle(Inventory inventory) throws PublishException {
        for (StoredEpisode episode : inventory.superseded()) {
            delete(episode);
        }
        List<Path> waiters = inventory.waiters();
        for (Path waiter : waiters) {
            settle(waiter);
        }
        return !waiters.isEmpty();
    }

    private void delete(StoredEpisode episode) throws PublishException {
        try {
            folders.remove(episode.folder());
        } catch (IOException e) {
            throw PublishException.of(episode.folder(), e);
        }
    }

    private void settle(Path waiter) throws PublishException {
        try {
            Path copy = staging.create();
            try {
                FileTree.link(waiter, copy);
                Durable.folder(copy);
                folders.settle(copy, waiter);
            } finally {
                staging.release(copy);
            }
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }
}
