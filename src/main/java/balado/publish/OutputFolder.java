package balado.publish;

import balado.encode.MediaFile;
import balado.episode.Episode;
import balado.episode.Show;
import balado.episode.ShowCover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder that podcast apps subscribe to: feed, page, cover, and a folder an episode. An episode's folder appears whole or not at all:
 * it is made beside and renamed.
 */
public final class OutputFolder {

    private static final String STAGING = ".staging-";
    private static final String OLD = ".old-";
    private static final Duration STALE = Duration.ofDays(1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path root;
    private final Path episodes;
    private final List<String> warnings = new ArrayList<>();

    private OutputFolder(Path root) {
        this.root = root;
        this.episodes = root.resolve("episodes");
    }

    /**
     * Opens a folder, which need not exist, and mends what an interrupted run left.
     *
     * @throws PublishException when a file stands in its place
     */
    public static OutputFolder open(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new PublishException(root + ": is a file; name a folder for the episodes");
        }
        OutputFolder folder = new OutputFolder(root);
        folder.mend();
        return folder;
    }

    /** What was found in the folder that is not an episode, each with a remedy. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The episodes, newest first. */
    public List<StoredEpisode> episodes() throws IOException {
        warnings.clear();
        if (!Files.isDirectory(episodes)) {
            return List.of();
        }
        List<StoredEpisode> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(episodes)) {
            for (Path folder : folders.sorted().toList()) {
                try {
                    found.add(EpisodeJson.read(folder));
                } catch (PublishException e) {
                    warnings.add(e.getMessage());
                }
            }
        }
        found.sort(Comparator.comparing(StoredEpisode::published).reversed().thenComparing(StoredEpisode::guid));
        return found;
    }

    /** The episode with this identifier. */
    public Optional<StoredEpisode> find(String guid) throws IOException {
        return episodes().stream()
                .filter(episode -> episode.guid().equals(guid))
                .findFirst();
    }

    /** A new folder to make an episode in; to be discarded or published. */
    public Path newStaging() throws IOException {
        Files.createDirectories(root);
        return Files.createDirectory(root.resolve(STAGING + UUID.randomUUID()));
    }

    /** Removes a staging folder with all that is in it, if it is still there. */
    public void discard(Path staging) throws IOException {
        if (Files.exists(staging)) {
            PathUtils.deleteDirectory(staging);
        }
    }

    /** Puts the episode into its place, whose audio file lies in the staging folder; an older one of the same identifier is replaced. */
    public StoredEpisode publish(Episode episode, MediaFile media, String fingerprint, Path staging)
            throws IOException {
        EpisodeFiles.write(episode, media, fingerprint, staging);
        Files.createDirectories(episodes);
        Optional<StoredEpisode> older = find(episode.guid());
        Path place = older.isPresent() ? older.get().folder() : freePlace(episode);
        if (older.isPresent()) {
            Path old = root.resolve(OLD + place.getFileName());
            Files.move(place, old);
            Files.move(staging, place);
            PathUtils.deleteDirectory(old);
        } else {
            Files.move(staging, place);
        }
        return EpisodeJson.read(place);
    }

    /** Writes feed, page and cover anew from the episodes; what would not change is left as it is. */
    public void refresh(Show show) throws IOException {
        List<StoredEpisode> all = episodes();
        if (all.isEmpty()) {
            return;
        }
        WholeFile.write(root.resolve("cover.jpg"), ShowCover.of(show).bytes());
        WholeFile.write(root.resolve("feed.xml"), new Feed(show).write(all));
        WholeFile.write(root.resolve("index.html"), Page.write(show, all));
    }

    private Path freePlace(Episode episode) {
        String name = LocalDate.ofInstant(episode.published(), PARIS) + "-" + episode.slug();
        Path place = episodes.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = episodes.resolve(name + "-" + i);
        }
        return place;
    }

    private void mend() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.toList()) {
                mend(entry, entry.getFileName().toString());
            }
        }
    }

    private void mend(Path entry, String name) throws IOException {
        if (name.startsWith(OLD)) {
            Path place = episodes.resolve(name.substring(OLD.length()));
            if (Files.exists(place)) {
                PathUtils.deleteDirectory(entry);
            } else {
                Files.move(entry, place);
            }
        } else if (name.startsWith(STAGING) && isStale(entry)) {
            PathUtils.deleteDirectory(entry);
        }
    }

    /** Another run may be at work in a younger one. */
    private static boolean isStale(Path entry) throws IOException {
        Instant written = Files.getLastModifiedTime(entry).toInstant();
        return written.isBefore(Instant.now().minus(STALE));
    }
}
