package balado.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a run did and why, a line each with its time: in the file of {@code --log}, behind what is there, and with {@code -v} on standard error.
 * Until it is opened, and without both, it forgets. A log that cannot be written any more does not stop the work.
 */
final class Logbook implements AutoCloseable {

    private final Clock clock;
    private final List<String> arguments;
    private Optional<PrintWriter> file = Optional.empty();
    private Optional<Path> path = Optional.empty();
    private Optional<PrintStream> watcher = Optional.empty();

    /**
     * A closed book.
     *
     * @param clock of the wall, also where the run's time stands still
     * @param arguments of the command line that is run
     */
    Logbook(Clock clock, List<String> arguments) {
        this.clock = clock;
        this.arguments = List.copyOf(arguments);
    }

    /** The command line that is run, without secrets. */
    String commandLine() {
        return RunDescription.commandLine(arguments);
    }

    /**
     * Opens it.
     *
     * @param log the file, made if it is not there
     * @param watching where the lines are shown
     * @throws UsageException when the file cannot be written
     */
    synchronized void open(Optional<Path> log, Optional<PrintStream> watching) throws UsageException {
        watcher = watching;
        if (log.isPresent()) {
            try {
                file = Optional.of(new PrintWriter(
                        Files.newBufferedWriter(
                                log.get(),
                                StandardCharsets.UTF_8,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND),
                        true));
                path = Optional.of(log.get().toAbsolutePath());
            } catch (IOException e) {
                throw new UsageException(
                        "--log " + Faults.message(e) + "; name a file in a folder that can be written");
            }
        }
        if (file.isPresent() || watcher.isPresent()) {
            note(RunDescription.system());
            note(commandLine() + ", in " + Path.of("").toAbsolutePath());
        }
    }

    /** Where more is written down, or how that is had. */
    synchronized String place() {
        return path.map(file -> "the log, which says more: " + file)
                .orElse("no log; the same command with --log FILE writes down more");
    }

    /** Whether its lines are shown as they come. */
    synchronized boolean isWatched() {
        return watcher.isPresent();
    }

    /** Writes down what was done, decided or measured. */
    synchronized void note(String message) {
        file.ifPresent(to -> write(to, message));
        watcher.ifPresent(to -> to.println("balado: " + Terminal.visible(Secrets.hidden(message))));
    }

    /** Writes down what the user has been told already. */
    synchronized void said(String message) {
        file.ifPresent(to -> write(to, "said: " + message));
    }

    /** Writes down where a fault of ours came from. */
    synchronized void trace(Throwable fault) {
        file.ifPresent(to -> Faults.trace(fault).forEach(to::println));
    }

    /** On one line whatever it quotes, so that no text of others looks like a line of ours. */
    private void write(PrintWriter to, String message) {
        to.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + Terminal.visible(Secrets.hidden(message)));
    }

    @Override
    public synchronized void close() {
        file.ifPresent(PrintWriter::close);
        file = Optional.empty();
        watcher = Optional.empty();
    }
}
