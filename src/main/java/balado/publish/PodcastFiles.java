package balado.publish;

import balado.episode.Show;
import balado.episode.ShowCover;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files at the top of an output folder, made from the stored episodes. */
final class PodcastFiles {

    /** A painted cover has less than half a megabyte; another one is not looked at. */
    private static final long LARGEST_COVER = 4 << 20;

    private final Path root;
    private final Limits limits;

    /** The show's cover, once it was needed; it says itself which show it is of. */
    private byte[] cover = {};

    PodcastFiles(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    boolean exist() {
        return Files.exists(root.resolve(Feed.FILE));
    }

    /**
     * Brings all of them in line with the episodes. What a file names is written before it: pictures and cover before the feed, the feed before the
     * page, so that each is right whenever this ends.
     */
    void write(Show show, List<StoredEpisode> episodes, Instant now) throws IOException {
        Map<Path, byte[]> files = files(show, episodes, now);
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                AtomicFile.write(file.getKey(), file.getValue());
            }
            Durable.names(root);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
    }

    /** Paints the show's cover, unless it is there, so that the next {@link #write} need not. */
    void paint(Show show) {
        try {
            byte[] unused = cover(show);
        } catch (IOException e) {
            return; // the next one meets it again, and says so
        }
    }

    private synchronized byte[] cover(Show show) throws IOException {
        cover = ShowCover.of(show, cover.length > 0 ? cover : coverThere(), limits)
                .bytes();
        return cover;
    }

    /** Whether all of them are in line with the episodes. */
    boolean areRight(Show show, List<StoredEpisode> episodes, Instant now) throws IOException {
        for (Map.Entry<Path, byte[]> file : files(show, episodes, now).entrySet()) {
            if (!AtomicFile.has(file.getKey(), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What they are to be, in the order in which they are written. */
    private Map<Path, byte[]> files(Show show, List<StoredEpisode> episodes, Instant now) throws IOException {
        byte[] wanted = cover(show);
        List<StoredEpisode> shown = DistinctTitles.of(episodes).stream()
                .limit(show.keep().orElse(Integer.MAX_VALUE))
                .toList();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        addressPictures(shown, show, files);
        files.put(root.resolve(EpisodeFiles.COVER), wanted);
        files.put(root.resolve(Feed.FILE), utf8(new Feed(show, now).write(shown)));
        files.put(root.resolve(IndexPage.FILE), utf8(IndexPage.text(show, shown)));
        files.put(root.resolve(Opml.FILE), utf8(Opml.text(show)));
        return files;
    }

    private byte[] coverThere() throws PublishException {
        Path cover = root.resolve(EpisodeFiles.COVER);
        try {
            return Files.isRegularFile(cover) && Files.size(cover) <= LARGEST_COVER
                    ? Files.readAllBytes(cover)
                    : new byte[0];
        } catch (IOException e) {
            throw PublishException.of(cover, e);
        }
    }

    /** Where pictures of chapters are is known only now: apps read the chapters' file without a base. */
    private static void addressPictures(List<StoredEpisode> shown, Show show, Map<Path, byte[]> files) {
        Links links = new Links(show);
        for (StoredEpisode episode : shown) {
            boolean pictures = episode.chapters().stream()
                    .anyMatch(chapter -> chapter.image()
                            .filter(image -> !Links.isAddress(image))
                            .isPresent());
            if (pictures && show.baseUrl().isPresent()) {
                byte[] chapters = ChaptersJson.bytes(episode, show, links);
                files.put(episode.folder().resolve(EpisodeFiles.CHAPTERS), chapters);
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
