package balado.cli;

import balado.episode.Show;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado remove}: episodes that are to go. */
@Command(
        name = "remove",
        description = "Deletes episodes with all their files and refreshes the feed.",
        footer = {
            "  balado remove 2026-11-18-un-phare",
            "  balado remove \"Un phare breton rallumé\" -o /srv/podcast",
            "  balado remove --dropped               those that the feed leaves out, with keep: N in balado.yml"
        })
final class RemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "EPISODE",
            arity = "0..*",
            description = "Names of their folders, their titles or their GUIDs.")
    private List<String> names = List.of();

    @Option(names = "--dropped", description = "Those that the feed leaves out because the show keeps fewer.")
    private boolean dropped;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder; ${DEFAULT-VALUE} by default.",
            defaultValue = "out")
    private Path folder;

    @Mixin
    private ShowOption showOption;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (names.isEmpty() && !dropped) {
            throw new UsageException("name an episode or say --dropped; see balado remove --help");
        }
        Show show = showOption.show();
        OutputFolder output = OutputFolder.open(folder, terminal.limits(), terminal::say);
        List<StoredEpisode> found = new ArrayList<>(dropped ? output.dropped(show) : List.of());
        int missing = 0;
        for (String name : names) {
            Optional<StoredEpisode> episode = find(name, output);
            episode.ifPresentOrElse(
                    found::add,
                    () -> terminal.say(name + ": no such episode in " + folder
                            + "; give the name of its folder, its title or its GUID"));
            missing += episode.isPresent() ? 0 : 1;
        }
        List<String> warnings = output.remove(found, show, terminal.clock().instant());
        found.forEach(episode -> terminal.print("removed \"" + episode.title() + "\", " + episode.folder()));
        warnings.forEach(terminal::say);
        if (missing == 0) {
            return ExitCode.DONE;
        }
        return found.isEmpty() ? ExitCode.NOTHING_PRODUCED : ExitCode.SOME_FAILED;
    }

    /** By folder or GUID; by title when one episode only has it. */
    private static Optional<StoredEpisode> find(String name, OutputFolder output) throws IOException {
        List<StoredEpisode> episodes = output.episodes();
        String folderName = folderName(name);
        Optional<StoredEpisode> exact = episodes.stream()
                .filter(episode -> episode.guid().equals(name)
                        || String.valueOf(episode.folder().getFileName()).equals(folderName))
                .findFirst();
        List<StoredEpisode> titled = episodes.stream()
                .filter(episode -> episode.title().equals(name))
                .toList();
        return exact.or(() -> titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty());
    }

    /** What a path ends with; nothing for a name that is no path. */
    private static String folderName(String name) {
        try {
            return Optional.ofNullable(Path.of(name).getFileName())
                    .map(Path::toString)
                    .orElse("");
        } catch (InvalidPathException e) {
            return "";
        }
    }
}
