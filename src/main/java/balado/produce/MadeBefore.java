package balado.produce;

import balado.episode.Guid;
import balado.limits.Limits;
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
    private final Limits limits;
    private Optional<Set<String>> guids = Optional.empty();

    /**
     * Of a folder.
     *
     * @param output need not be there
     * @param limits how large files in it may be
     */
    public MadeBefore(Path output, Limits limits) {
        this.output = output;
        this.limits = limits;
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
            return OutputFolder.guids(output, limits);
        } catch (PublishException e) {
            throw new UncheckedIOException(e);
        }
    }
}
