package balado.publish;

import balado.episode.Episode;
import balado.episode.ParisTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Gives finished episodes their places among the stored ones. Whoever asks for one has the {@link FolderLock}. */
final class Placement {

    private final StoredEpisodes stored;
    private final EpisodeFolders folders;

    Placement(StoredEpisodes stored, EpisodeFolders folders) {
        this.stored = stored;
        this.folders = folders;
    }

    /**
     * Renames the folder of an episode to where it belongs, unless another run stored the same meanwhile.
     *
     * @return the episode as it lies there when the feed has followed
     */
    StoredEpisode place(Episode episode, String fingerprint, Path finished) throws IOException {
        Optional<StoredEpisode> earlier = stored.findAnew(episode.guid());
        if (earlier.isPresent() && earlier.get().fingerprint().equals(fingerprint)) {
            return earlier.get();
        }
        Path place = earlier.isPresent()
                ? folders.succeed(finished, earlier.get().folder())
                : folders.add(finished, name(episode));
        return EpisodeJson.read(place.resolve(EpisodeJson.FILE), Editions.home(place));
    }

    private static String name(Episode episode) {
        LocalDate date = ParisTime.day(episode.published());
        return date + "-" + episode.slug();
    }
}
