package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Episode;
import balado.episode.Show;
import balado.episode.ShowCover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of episodes that podcast apps can subscribe to. An episode is made in a staging folder and appears whole or not at all. Safe for
 * use by several threads at once.
 */
public final class OutputFolder {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path root;
    private final Path episodes;
    private final Staging staging;
    private final EpisodeFolders folders;

    private OutputFolder(Path root) {
        this.root = root;
        this.episodes = root.resolve("episodes");
        this.staging = new Staging(episodes);
        this.folders = new EpisodeFolders(episodes);
    }

    /**
     * Opens a folder and tidies up what interrupted runs left. One that is not there is made with its first episode.
     *
     * @throws PublishException when it is a file or cannot be tidied up
     */
    public static OutputFolder open(Path root) throws PublishException {
        OutputFolder folder = new OutputFolder(root);
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new NotDirectoryException(root.toString());
            }
            if (Files.isDirectory(folder.episodes)) {
                folder.staging.removeStale();
                folder.folders.repair();
            }
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
        return folder;
    }

    /**
     * A line for each folder that is no usable episode. Nothing is changed.
     *
     * @throws PublishException when the folder cannot be read
     */
    public static List<String> faults(Path root) throws PublishException {
        return new OutputFolder(root).inventory().warnings();
    }

    /**
     * The GUIDs of all stored episodes. Nothing is changed.
     *
     * @throws PublishException when the folder cannot be read
     */
    public static Set<String> guids(Path root) throws PublishException {
        return new OutputFolder(root)
                .inventory().episodes().stream().map(StoredEpisode::guid).collect(Collectors.toSet());
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
    public synchronized Path newStaging() throws PublishException {
        try {
            Files.createDirectories(episodes);
            return staging.create();
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
     * The stored episode of this GUID; a damaged one counts as absent.
     *
     * @throws PublishException when the folder cannot be read
     */
    public Optional<StoredEpisode> find(String guid) throws PublishException {
        return episodes().stream()
                .filter(episode -> episode.guid().equals(guid))
                .findFirst();
    }

    /**
     * All stored episodes, newest first.
     *
     * @throws PublishException when the folder cannot be read
     */
    public List<StoredEpisode> episodes() throws PublishException {
        return inventory().episodes();
    }

    /**
     * Stores an episode. An earlier edition of it keeps its folder and is replaced. The staging folder ends, also when this fails.
     *
     * @param media its sound in one or several formats, files in the staging folder; the first one is what every app plays
     * @param fingerprint of everything it was made from
     * @throws PublishException when it cannot be written; an earlier edition is then left as it was
     */
    public synchronized StoredEpisode publish(Episode episode, List<MediaFile> media, String fingerprint, Path folder)
            throws PublishException {
        for (MediaFile each : media) {
            if (!staging.owns(folder) || !folder.equals(each.path().getParent())) {
                throw new IllegalArgumentException(each.path() + " is not in a staging folder of " + root);
            }
        }
        try {
            EpisodeFiles.write(episode, media, fingerprint, folder);
            Optional<StoredEpisode> earlier = find(episode.guid());
            Path place = earlier.isPresent()
                    ? folders.replace(folder, earlier.get().folder())
                    : folders.add(folder, name(episode));
            return EpisodeJson.read(place);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        } finally {
            discard(folder);
        }
    }

    /**
     * Deletes an episode with all its files; the feed is left to {@link #refresh}.
     *
     * @throws PublishException when a file cannot be deleted; the episode is then gone all the same
     */
    public synchronized void remove(StoredEpisode episode) throws PublishException {
        try {
            folders.remove(episode.folder());
        } catch (IOException e) {
            throw PublishException.of(episode.folder(), e);
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

    /**
     * Brings feed, cover, page and OPML in line with the stored episodes, the newest that the show keeps. Files that are right already are not
     * touched; without an episode none is made, so that a run that produced nothing leaves nothing.
     *
     * @param now no episode is published later
     * @return a line for each folder that is no usable episode; it is left alone
     * @throws IOException when a file cannot be written, or the show's own cover cannot be used
     */
    public synchronized List<String> refresh(Show show, Instant now) throws IOException {
        EpisodeFolders.Inventory inventory = inventory();
        if (inventory.episodes().isEmpty() && !Files.exists(root.resolve(Feed.FILE))) {
            return inventory.warnings();
        }
        byte[] cover = ShowCover.of(show, coverThere()).bytes();
        List<StoredEpisode> shown = DistinctTitles.of(inventory.episodes()).stream()
                .limit(show.keep().orElse(Integer.MAX_VALUE))
                .toList();
        try {
            AtomicFile.write(root.resolve(EpisodeFiles.COVER), cover);
            AtomicFile.write(root.resolve(Feed.FILE), utf8(new Feed(show, now).write(shown)));
            AtomicFile.write(root.resolve(IndexPage.FILE), utf8(IndexPage.text(show, shown)));
            AtomicFile.write(root.resolve(Opml.FILE), utf8(Opml.text(show)));
            addressPictures(shown, show);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
        return inventory.warnings();
    }

    private byte[] coverThere() throws PublishException {
        Path cover = root.resolve(EpisodeFiles.COVER);
        try {
            return Files.isRegularFile(cover) ? Files.readAllBytes(cover) : new byte[0];
        } catch (IOException e) {
            throw PublishException.of(cover, e);
        }
    }

    /** Where pictures of chapters are is known only now: apps read the chapters' file without a base. */
    private static void addressPictures(List<StoredEpisode> shown, Show show) throws IOException {
        Links links = new Links(show);
        for (StoredEpisode episode : shown) {
            boolean pictures = episode.chapters().stream()
                    .anyMatch(chapter -> chapter.image()
                            .filter(image -> !Links.isAddress(image))
                            .isPresent());
            if (pictures && show.baseUrl().isPresent()) {
                byte[] chapters = ChaptersJson.bytes(episode, show, links);
                AtomicFile.write(episode.folder().resolve(EpisodeFiles.CHAPTERS), chapters);
            }
        }
    }

    private EpisodeFolders.Inventory inventory() throws PublishException {
        try {
            return folders.inventory();
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    private static String name(Episode episode) {
        LocalDate date = LocalDate.ofInstant(Objects.requireNonNull(episode.published()), PARIS);
        return date + "-" + episode.slug();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
