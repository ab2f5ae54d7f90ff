package balado.cli;

import balado.article.ReadOptions;
import balado.episode.Show;
import balado.episode.ShowFile;
import balado.produce.ArticleSettings;
import balado.produce.Presentation;
import balado.produce.ReadingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which settings count. */
final class ShowOption {

    private static final Path SHOW_FILE = Path.of("balado.yml");

    @Option(
            names = "--show",
            paramLabel = "FILE",
            description = "The show's settings; balado.yml in the current folder by default, if it is there.")
    private Optional<Path> showFile = Optional.empty();

    private final Terminal terminal;

    ShowOption(Terminal terminal) {
        this.terminal = terminal;
    }

    Show show() throws IOException {
        Optional<Path> file = file();
        return file.isPresent() ? ShowFile.read(file.get(), terminal.limits()) : ShowFile.defaults();
    }

    ReadingSettings reading() throws IOException {
        Optional<Path> file = file();
        return file.isPresent() ? ReadingSettings.read(file.get(), terminal.limits()) : ReadingSettings.DEFAULT;
    }

    ReadOptions articles() throws IOException {
        Optional<Path> file = file();
        return file.isPresent() ? ArticleSettings.read(file.get(), terminal.limits()) : ReadOptions.DEFAULT;
    }

    /** A file beside the settings, or in the current folder when there are none. */
    Path beside(String name) {
        return showFile.map(file -> file.resolveSibling(name)).orElseGet(() -> Path.of(name));
    }

    Presentation presentation() throws IOException {
        Optional<Path> file = file();
        return file.isPresent() ? Presentation.read(file.get(), terminal.limits()) : Presentation.DEFAULT;
    }

    private Optional<Path> file() {
        return showFile.or(() -> Optional.of(SHOW_FILE).filter(Files::exists));
    }
}
