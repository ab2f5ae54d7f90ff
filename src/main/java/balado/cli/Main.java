package balado.cli;

import balado.limits.Limits;
import balado.produce.Elapsed;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        int exitCode = run(terminal, Main::listen, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exitCode);
    }

    /** Threads that die have their last words heard. */
    private static void listen(Terminal terminal) {
        Thread.setDefaultUncaughtExceptionHandler(new LastWords(terminal));
    }

    /** Runs a command line and returns its exit code. */
    static int run(Terminal world, String... args) {
        return run(world, terminal -> {}, args);
    }

    /**
     * The same.
     *
     * @param begun is told what the run has of the world
     */
    private static int run(Terminal world, Consumer<Terminal> begun, String... args) {
        Terminal terminal;
        try {
            terminal = world.at(RunClock.of(world), List.of(args));
        } catch (UsageException e) {
            world.say(e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        begun.accept(terminal);
        try (Logbook log = terminal.log()) {
            long start = System.nanoTime();
            int exitCode = run(terminal, log, args);
            log.note("exit code " + exitCode + " after " + Elapsed.since(start));
            return exitCode;
        }
    }

    private static int run(Terminal terminal, Logbook log, String... args) {
        try {
            BaladoCommand balado = new BaladoCommand(terminal.limitOptions());
            Faults faults = new Faults(terminal);
            return balado.line(new CommandFactory(terminal), args)
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
        } catch (Error e) {
            terminal.fault(e);
            return ExitCode.PROGRAM_FAILED;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
