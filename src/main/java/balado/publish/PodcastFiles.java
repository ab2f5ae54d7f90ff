package balado.publish;

import balado.episode.Show;
import balado.episode.ShowCover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The files at the top of an output folder, made from the stored episodes. */
final class PodcastFiles {

    /** A painted cover has less than half a megabyte; another one is not looked at. */
    private static final long LARGEST_COVER = 4 << 20;

    private final Path root;

    PodcastFiles(Path root) {
        this.root = root;
    }

    boolean exist() {
        return Files.exists(root.resolve(Feed.FILE));
    }

    /**
     * Brings all of them in line with the episodes. What a file names is written before it: pictures and cover before the feed, the feed before the
     * page, so that each is right whenever this ends.
     */
    void write(Show show, List<StoredEpisode> episodes, Instant now) throws IOException {
        byte[] cover = ShowCover.of(show, coverThere()).bytes();
        List<StoredEpisode> shown = DistinctTitles.of(episodes).stream()
                .limit(show.keep().orElse(Integer.MAX_VALUE))
                .toList();
        try {
            addressPictures(shown, show);
            AtomicFile.write(root.resolve(EpisodeFiles.COVER), cover);
            AtomicFile.write(root.resolve(Feed.FILE), utf8(new Feed(show, now).write(shown)));
            AtomicFile.write(root.resolve(IndexPage.FILE), utf8(IndexPage.text(show, shown)));
            AtomicFile.write(root.resolve(Opml.FILE), utf8(Opml.text(show)));
            Durable.names(root);
        } catch (IOException e) {
            throw PublishException.of(root, e);
        }
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
