package balado.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Map<String, String> environment,
        Optional<Path> home,
        Clock clock) {

    Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(clock, "clock");
    }

    /** The variable's value, unless it is unset or empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The same at another time. */
    Terminal at(Clock other) {
        return new Terminal(in, out, err, interactive, environment, home, other);
    }

    /** Says that something went wrong that never should. */
    void fault(Exception fault) {
        say("a fault of the program, please report it with these lines:");
        fault.printStackTrace(err);
    }

    /** Says something to the user, one line. */
    void say(String message) {
        err.println("balado: " + message);
    }
}
