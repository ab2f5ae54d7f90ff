package balado.publish;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the episodes of folders, each once unless its file changes. */
final class EpisodeReader {

    /** Of what is said about a file; faults of JSON quote it. */
    private static final int LONGEST_FAULT = 200;

    /** An episode as last read, and the file it was read from: another file has another key, size or time. */
    private record Known(FileTime written, long size, Object key, StoredEpisode episode) {}

    private final Limits limits;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    EpisodeReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * The episode of a folder.
     *
     * @throws IOException when it is none, or its sound is not what it was
     */
    StoredEpisode read(Path folder) throws IOException {
        StoredEpisode episode = described(folder);
        for (Enclosure enclosure : episode.enclosures()) {
            Path audio = folder.resolve(enclosure.file());
            if (!Files.isRegularFile(audio, LinkOption.NOFOLLOW_LINKS) || Files.size(audio) != enclosure.bytes()) {
                throw new IOException(enclosure.file() + " is missing or not of the size it had");
            }
        }
        return episode;
    }

    /**
     * What a folder says of its episode, whose sound is not looked at.
     *
     * @throws IOException when there is no usable description
     */
    StoredEpisode described(Path folder) throws IOException {
        BasicFileAttributes file = Plausible.requireOwn(folder, folder.resolve(EpisodeJson.FILE), limits);
        Known last = known.get(folder);
        if (last != null
                && last.written().equals(file.lastModifiedTime())
                && last.size() == file.size()
                && Objects.equals(last.key(), file.fileKey())) {
            return last.episode();
        }
        StoredEpisode episode = EpisodeJson.read(folder);
        known.put(folder, new Known(file.lastModifiedTime(), file.size(), file.fileKey(), episode));
        return episode;
    }

    /** Why a folder could not be read, for its user. */
    static String fault(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "without " + EpisodeJson.FILE;
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return EpisodeJson.FILE + " not usable (" + line.substring(0, Math.min(line.length(), LONGEST_FAULT)) + ")";
    }
}
