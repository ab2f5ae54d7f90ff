package balado.produce;

import balado.episode.Guid;
import balado.publish.OutputFolder;
import balado.publish.PublishException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Knows whether an output folder has an episode of an article's identity. It looks once, when it is first asked. */
public final class MadeBefore implements Predicate<String> {

    private final Path output;
    private Optional<Set<String>> guids = Optional.empty();

    /**
     * Of a folder.
     *
     * @param output need not be there
     */
    public MadeBefore(Path output) {
        this.output = output;
    }

    @Override
    public boolean test(String identity) {
        if (guids.isEmpty()) {
            guids = Optional.of(found());
        }
        return guids.get().contains(Guid.ofEpisode(identity));
    }

    private Set<String> found() {
        try {
            return OutputFolder.guids(output);
        } catch (PublishException e) {
            throw new UncheckedIOException(e);
        }
    }
}
