package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Episode;
import balado.episode.Show;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A folder of episodes that podcast apps can subscribe to. An episode is made in a staging folder and appears whole or not at all; whenever the
 * program or the machine stops, the feed names files that are there. Safe for use by several threads and several programs at once.
 */
public final class OutputFolder {

    private final Path root;
    private final Path episodes;
    private final Staging staging;
    private final EpisodeFolders folders;
    private final StoredEpisodes stored;
    private final Placement placement;
    private final PodcastFiles files;
    private final Alignment alignment;
    private final Consumer<String> waiting;

    private OutputFolder(Path root, Limits limits, Consumer<String> waiting) {
        this.root = root;
        this.files = new PodcastFiles(root, limits);
        this.waiting = waiting;
        this.episodes = root.resolve("episodes");
        this.staging = new Staging(episodes);
        this.folders = new EpisodeFolders(episodes);
        this.stored = new StoredEpisodes(root, episodes, limits);
        this.placement = new Placement(stored, folders);
        this.alignment = new Alignment(root, stored, folders, staging, files);
    }

    /** Opens a folder as {@link #open(Path, Limits, Consumer)} does, within safe limits; nobody is told of waiting. */
    public static OutputFolder open(Path root) throws PublishException {
        return open(root, Limits.DEFAULT, line -> {});
    }

    /**
     * Opens a folder and tidies up what interrupted runs left. One that is not there is made with its first episode.
     *
     * @param limits how large files in it, and the show's cover, may be
     * @param waiting told in one line when another program changes the folder for longer than a moment
     * @throws PublishException when it is a file or cannot be tidied up
     */
    public static OutputFolder open(Path root, Limits limits, Consumer<String> waiting) throws PublishException {
        OutputFolder folder = new OutputFolder(root, limits, waiting);
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new NotDirectoryException(root.toString());
            }
            if (Files.isDirectory(folder.episodes) && folder.folders.hasLeftovers()) {
                folder.tidyUp();
            }
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
        return folder;
    }

    private void tidyUp() throws IOException {
        FolderLock lock;
        try {
            lock = lock();
        } catch (PublishException e) {
            return; // who may not write leaves it to somebody who may
        }
        try (lock) {
            staging.removeStale();
            folders.repair();
        }
    }

    /**
     * A line for each folder that is no usable episode. Nothing is changed.
     *
     * @throws PublishException when the folder cannot be read
     */
    public static List<String> faults(Path root, Limits limits) throws PublishException {
        return new OutputFolder(root, limits, line -> {}).stored.inventory().warnings();
    }

    /**
     * The GUIDs of all stored episodes. Nothing is changed.
     *
     * @throws PublishException when the folder cannot be read
     */
    public static Set<String> guids(Path root, Limits limits) throws PublishException {
        return new OutputFolder(root, limits, line -> {})
                .stored.inventory().episodes().stream().map(StoredEpisode::guid).collect(Collectors.toSet());
    }

    /** Where it lies. */
    public Path root() {
        return root;
    }

    /**
     * A new empty folder to make an episode in, on the file system of this one. It ends with {@link #publish} or {@link #discard}.
     *
     * @throws PublishException when it cannot be made
     */
    @SuppressWarnings("try") // the lock is held, not used
    public synchronized Path newStaging() throws PublishException {
        try {
            Files.createDirectories(episodes);
            try (FolderLock lock = lock()) {
                return staging.create();
            }
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    /**
     * Deletes a staging folder with all that is in it; one that has ended already is no fault.
     *
     * @throws PublishException when something in it cannot be deleted
     */
    public synchronized void discard(Path folder) throws PublishException {
        try {
            staging.release(folder);
        } catch (IOException e) {
            throw PublishException.of(folder, e);
        }
    }

    /**
     * The stored episode of this GUID; a damaged one counts as absent. What another program did within the last moment may not be seen yet:
     * {@link #publish} sees it.
     *
     * @throws PublishException when the folder cannot be read
     */
    public Optional<StoredEpisode> find(String guid) throws PublishException {
        return stored.find(guid);
    }

    /**
     * All stored episodes, newest first.
     *
     * @throws PublishException when the folder cannot be read
     */
    public List<StoredEpisode> episodes() throws PublishException {
        return stored.inventory().episodes();
    }

    /**
     * Writes all files of an episode that its sound has no part in, so that they can be written while that is still encoded.
     *
     * @param folder a staging folder
     * @throws PublishException when they cannot be written
     */
    public void describe(Episode episode, Path folder) throws PublishException {
        try {
            EpisodeFiles.describe(episode, folder);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    /**
     * Stores an episode. An earlier edition of it keeps its folder and is replaced as soon as {@link #refresh} has brought the feed in line; the one
     * of this fingerprint, which another run made meanwhile, is left as it is. The staging folder ends, also when this fails.
     *
     * @param media its sound in one or several formats, files in the staging folder; the first one is what every app plays
     * @param fingerprint of everything it was made from
     * @param folder the staging folder, in which the episode is {@linkplain #describe described}
     * @return the episode as it lies there when the feed has followed
     * @throws PublishException when it cannot be written; an earlier edition is then left as it was
     */
    @SuppressWarnings("try") // the lock is held, not used
    public synchronized StoredEpisode publish(Episode episode, List<MediaFile> media, String fingerprint, Path folder)
            throws PublishException {
        for (MediaFile each : media) {
            if (!staging.owns(folder) || !folder.equals(each.path().getParent())) {
                throw new IllegalArgumentException(each.path() + " is not in a staging folder of " + root);
            }
        }
        try {
            EpisodeFiles.complete(episode, media, fingerprint, folder);
            Durable.folder(folder);
            try (FolderLock lock = lock()) {
                return placement.place(episode, fingerprint, folder);
            }
        } catch (IOException e) {
            throw PublishException.of(root, e);
        } finally {
            discard(folder);
        }
    }

    /**
     * Takes episodes out of feed and page, then deletes them with all their files. Begun it is ended, by this run or by the next one.
     *
     * @param gone which ones
     * @param now no episode is published later
     * @return a line for each folder that is no usable episode; it is left alone
     * @throws IOException as {@link #refresh} does, or when a file cannot be deleted
     */
    @SuppressWarnings("try") // the lock is held, not used
    public synchronized List<String> remove(List<StoredEpisode> gone, Show show, Instant now) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        if (gone.isEmpty()) {
            return refresh(show, now);
        }
        Set<String> guids = gone.stream().map(StoredEpisode::guid).collect(Collectors.toSet());
        try (FolderLock lock = lock()) {
            alignment.leave(guids);
            return alignment.bring(show, now).warnings();
        }
    }

    /**
     * Those of the episodes that the feed leaves out, because the show keeps so many only.
     *
     * @throws PublishException when the folder cannot be read
     */
    public List<StoredEpisode> dropped(Show show) throws PublishException {
        List<StoredEpisode> all = episodes();
        return all.subList(Math.min(all.size(), show.keep().orElse(Integer.MAX_VALUE)), all.size());
    }

    /** Does what can be done ahead of a {@link #refresh}; nothing in the folder changes, and no other work is waited for. What fails, fails then. */
    public void anticipate(Show show) {
        files.paint(show);
    }

    /**
     * Brings feed, cover, page and OPML in line with the stored episodes, the newest that the show keeps; earlier editions of them go. Files that
     * are right already are not touched, and a folder in which all are need not be writable; without an episode none is made, so that a run that
     * produced nothing leaves nothing.
     *
     * @param now no episode is published later
     * @return a line for each folder that is no usable episode; it is left alone
     * @throws IOException when a file cannot be written, or the show's own cover cannot be used
     */
    public synchronized List<String> refresh(Show show, Instant now) throws IOException {
        Inventory inventory = stored.inventory();
        if (inventory.episodes().isEmpty() && !files.exist()) {
            return inventory.warnings();
        }
        FolderLock lock;
        try {
            lock = lock();
        } catch (PublishException e) {
            if (alignment.isRight(inventory, show, now)) {
                return inventory.warnings();
            }
            throw e;
        }
        try (lock) {
            return alignment.bring(show, now).warnings();
        }
    }

    private FolderLock lock() throws PublishException {
        try {
            return FolderLock.take(root, waiting);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }
}
