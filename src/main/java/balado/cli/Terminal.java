package balado.cli;

import balado.limits.Limits;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a run has of the world.
 *
 * @param in standard input
 * @param out standard output: data, UTF-8
 * @param err standard error: everything else, UTF-8
 * @param interactive whether a person watches standard error
 * @param environment the environment's variables
 * @param home the folder of the launcher, when there is one
 * @param clock the time
 * @param log what was done
 * @param limitOptions how much is read, as the command line says
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Map<String, String> environment,
        Optional<Path> home,
        Clock clock,
        Logbook log,
        LimitOptions limitOptions) {

    private static final Pattern STEERING = Pattern.compile(
            "[\\p{Cc}&&[^\\t]]|[\\p{Cs}\\p{Zl}\\p{Zp}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(limitOptions, "limitOptions");
    }

    /** One whose log is to be opened. */
    Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean interactive,
            Map<String, String> environment,
            Optional<Path> home,
            Clock clock) {
        this(in, out, err, interactive, environment, home, clock, new Logbook(clock, List.of()), new LimitOptions());
    }

    /** The variable's value, unless it is unset or empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * How much is read of what strangers made, as command line and environment say.
     *
     * @throws UsageException when they cannot be meant
     */
    Limits limits() throws UsageException {
        return limitOptions.limits(variable(LimitOptions.VARIABLE));
    }

    /** The same at another time, for the run of a command line. */
    Terminal at(Clock other, List<String> arguments) {
        return new Terminal(
                in, out, err, interactive, environment, home, other, new Logbook(clock, arguments), new LimitOptions());
    }

    /** Says something to the user, one line. */
    void say(String message) {
        String visible = visible(message);
        err.println("balado: " + visible);
        log.said(visible);
    }

    /** Says that something went wrong that never should, and what a report of it needs. */
    void fault(Throwable fault) {
        say(LastWords.of(fault));
        say(RunDescription.system());
        say(log.commandLine());
        say(log.place());
        Faults.trace(fault).forEach(err::println);
        log.trace(fault);
    }

    /** Writes a line of data that is not an article's text, such as a title and where its episode is. */
    void print(String line) {
        out.println(visible(line));
    }

    /** Text without what would steer a terminal, hide or reorder what stands beside it: titles and file names may hold anything. */
    static String visible(String text) {
        return STEERING.matcher(text).replaceAll("");
    }
}
