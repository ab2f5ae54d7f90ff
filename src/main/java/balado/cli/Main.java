package balado.cli;

import balado.limits.Limits;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs and exits. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("balado.terminal"),
                System.getenv(),
                Optional.ofNullable(System.getProperty("balado.home")).map(Path::of),
                Clock.systemUTC());
        int exitCode = run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exitCode);
    }

    /** Runs a command line and returns its exit code. */
    static int run(Terminal world, String... args) {
        Terminal terminal;
        try {
            terminal = world.at(RunClock.of(world), List.of(args));
        } catch (UsageException e) {
            world.say(e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        BaladoCommand balado = new BaladoCommand(terminal.limitOptions());
        CommandLine commandLine = balado.line(new CommandFactory(terminal), args);
        Faults faults = new Faults(terminal);
        try (Logbook log = terminal.log()) {
            long start = System.nanoTime();
            int exitCode = commandLine
                    .setOut(writer(terminal.out()))
                    .setErr(writer(terminal.err()))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(faults)
                    .setExecutionExceptionHandler(faults)
                    .setExecutionStrategy(parsed -> {
                        try {
                            balado.logOptions().open(log, terminal.err());
                            Limits unused = terminal.limits(); // what cannot be meant is said before anything is done
                        } catch (UsageException e) {
                            terminal.say(e.getMessage());
                            return ExitCode.WRONG_USAGE;
                        }
                        return new CommandLine.RunLast().execute(parsed);
                    })
                    .execute(args);
            double seconds = (System.nanoTime() - start) / 1e9;
            log.note(String.format(Locale.ROOT, "exit code %d after %.3f s", exitCode, seconds));
            return exitCode;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
