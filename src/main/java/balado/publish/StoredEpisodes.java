package balado.publish;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The episodes that lie in an output folder. Safe for use by several threads, and beside programs that change the folder. */
final class StoredEpisodes {

    /** Newest first; of one instant, by folder name, so that the order never depends on the file system. */
    private static final Comparator<StoredEpisode> NEWEST_FIRST = Comparator.comparing(StoredEpisode::published)
            .reversed()
            .thenComparing(episode -> episode.folder().getFileName().toString());

    private final Path root;
    private final Path parent;
    private final EpisodeReader reader;
    private final GuidIndex index;

    /**
     * Those of an output folder.
     *
     * @param root the folder, which faults name
     * @param parent the folder within it that holds the episodes
     */
    StoredEpisodes(Path root, Path parent, Limits limits) {
        this.root = root;
        this.parent = parent;
        this.reader = new EpisodeReader(limits);
        this.index = new GuidIndex(parent, reader);
    }

    /** The one of this GUID, as far as programs beside this one are known of; a damaged one counts as absent. */
    Optional<StoredEpisode> find(String guid) throws PublishException {
        try {
            return of(guid, index.find(guid));
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    /** The one of this GUID that is there now, for those who have the lock. */
    Optional<StoredEpisode> findAnew(String guid) throws PublishException {
        try {
            return of(guid, index.findAnew(guid));
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    private Optional<StoredEpisode> of(String guid, List<Path> folders) {
        List<StoredEpisode> found = folders.stream()
                .flatMap(folder -> usable(folder).stream())
                .filter(episode -> episode.guid().equals(guid))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Editions.of(found).current());
    }

    private Optional<StoredEpisode> usable(Path folder) {
        try {
            StoredEpisode episode = reader.read(folder);
            return EpisodeFolders.isLeaving(folder) ? Optional.empty() : Optional.of(episode);
        } catch (IOException e) {
            return Optional.empty(); // damaged, or taken away by another program just now
        }
    }

    /**
     * All that is there.
     *
     * @throws PublishException when the folder cannot be read
     */
    Inventory inventory() throws PublishException {
        try {
            return looked();
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    private Inventory looked() throws IOException {
        Map<String, List<StoredEpisode>> found = new LinkedHashMap<>();
        List<StoredEpisode> leaving = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path folder : EpisodeFolders.visible(parent)) {
            try {
                StoredEpisode episode = reader.read(folder);
                boolean stays = !EpisodeFolders.isLeaving(folder);
                (stays ? found.computeIfAbsent(episode.guid(), guid -> new ArrayList<>()) : leaving).add(episode);
            } catch (IOException e) {
                if (Files.exists(folder)) { // else another program took it away just now
                    warnings.add(folder + ": left out, " + EpisodeReader.fault(e)
                            + "; make the episode again or delete the folder");
                }
            }
        }
        List<Editions> all = found.values().stream().map(Editions::of).toList();
        for (Editions editions : all) {
            Path kept = editions.current().folder().getFileName();
            editions.twins()
                    .forEach(twin -> warnings.add(
                            twin.folder() + ": left out, the same episode as " + kept + "; delete one of the two"));
        }
        return new Inventory(
                all.stream().map(Editions::current).sorted(NEWEST_FIRST).toList(),
                Stream.concat(leaving.stream(), all.stream().flatMap(each -> each.superseded().stream()))
                        .toList(),
                warnings);
    }
}
