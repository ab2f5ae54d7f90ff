package balado.cli;

import balado.episode.Show;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code balado feed}: the feed anew. */
@Command(
        name = "feed",
        description = {
            "Rebuilds feed, page, cover and OPML from the episodes in the output folder.",
            "With keep: N in balado.yml the feed has the newest N; the files of the others stay until balado remove."
        },
        footer = {"  balado feed", "  balado feed /srv/podcast --show balado.yml"})
final class FeedCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "out",
            description = "The output folder; ${DEFAULT-VALUE} by default.")
    private Path folder;

    @Mixin
    private ShowOption showOption;

    FeedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Show show = showOption.show();
        if (!Files.isDirectory(folder)) {
            terminal.say(folder + ": no such folder; name the one that balado make wrote to");
            return ExitCode.NOTHING_PRODUCED;
        }
        OutputFolder output = OutputFolder.open(folder, terminal.limits(), terminal::say);
        output.refresh(show, terminal.clock().instant()).forEach(terminal::say);
        List<StoredEpisode> dropped = output.dropped(show);
        int count = output.episodes().size() - dropped.size();
        terminal.print(folder.resolve("feed.xml") + ": " + count + (count == 1 ? " episode" : " episodes"));
        if (!dropped.isEmpty()) {
            terminal.say(dropped.size() + " older than the newest " + count
                    + " are left out, their files are kept; balado remove --dropped deletes them");
        }
        return ExitCode.DONE;
    }
}
