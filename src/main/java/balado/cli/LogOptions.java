package balado.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much is said of what is done; of every command. */
final class LogOptions {

    @Option(
            names = "--log",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Adds what is done to a file: times, decisions, warnings.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Says what is done: what was read, made or kept and why, how long it took.")
    private boolean verbose;

    void open(Logbook log, PrintStream err) throws UsageException {
        log.open(file, verbose ? Optional.of(err) : Optional.empty());
    }
}
