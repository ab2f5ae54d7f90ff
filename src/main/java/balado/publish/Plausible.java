package balado.publish;

import balado.episode.Chapter;
import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a stored episode can be. Another program, or somebody who may write into the folder, may have changed it: no link of it may lead to a script
 * or to a file elsewhere, and no number may be one that feed and page cannot show.
 */
final class Plausible {

    /** Of an episode. */
    private static final long LONGEST_MILLIS = Duration.ofHours(1000).toMillis();

    private static final int LONGEST_GUID = 200;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    /** Dates of feeds have four digits for the year. */
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s/?#<>\"]+[^\\s<>\"]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern AUDIO_TYPE = Pattern.compile("audio/[a-z0-9][a-z0-9.+-]*");

    private Plausible() {}

    /**
     * What the file system says of a file, looked up once. Refuses a folder or file that only a link leads to, and a file that is too large to be one
     * of ours.
     */
    static BasicFileAttributes requireOwn(Path folder, Path file, Limits limits) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException("the folder is a link");
        }
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new IOException("no file but a link or a device");
        }
        if (limits.exceeds(Limit.EPISODE_FILE, found.size())) {
            throw new IOException(limits.excess(Limit.EPISODE_FILE, found.size()));
        }
        return found;
    }

    /** Refuses what cannot be; the message names the member. */
    static void require(StoredEpisode episode) throws IOException {
        require(!episode.guid().isBlank() && episode.guid().length() <= LONGEST_GUID, "guid");
        require(episode.published().isAfter(FIRST) && episode.published().isBefore(LAST), "published");
        require(isAddress(episode.sourceLink()), "sourceLink");
        require(episode.season().orElse(1) > 0, "season");
        require(episode.number().orElse(1) > 0, "number");
        for (Enclosure enclosure : episode.enclosures()) {
            require(AUDIO_TYPE.matcher(enclosure.type()).matches(), "type");
            require(enclosure.durationMillis() <= LONGEST_MILLIS, "durationMillis");
        }
        for (Chapter chapter : episode.chapters()) {
            require(chapter.endMillis() <= LONGEST_MILLIS, "endMillis");
            require(isAddress(chapter.link()), "link");
            require(isAddress(chapter.image().filter(image -> !Enclosure.isFileName(image))), "image");
        }
    }

    private static boolean isAddress(Optional<String> link) {
        return link.map(text -> ADDRESS.matcher(text).matches()).orElse(true);
    }

    private static void require(boolean plausible, String member) throws IOException {
        if (!plausible) {
            throw JsonFields.missing(member);
        }
    }
}
