package balado.cli;

import balado.publish.QrCode;
import balado.publish.serve.Limits;
import balado.publish.serve.LocalAddress;
import balado.publish.serve.PodcastServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado serve}: the folder for the telephones in the house. */
@Command(
        name = "serve",
        description = {
            "Serves the output folder to podcast apps on the local network, until it is interrupted.",
            "Feed and page are answered with the server's own address; no file is changed."
        },
        footer = {"  balado serve", "  balado serve /srv/podcast --port 8080 --host podcast.local"})
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_CONNECTIONS = 65_535;
    private static final int LONGEST_TIMEOUT = 3600;

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "out",
            description = "The output folder; ${DEFAULT-VALUE} by default.")
    private Path folder;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8090",
            description = "The port; ${DEFAULT-VALUE} by default, 0 for any that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "The name or address that the feed's address has; by default this machine's on the local network. Who asks by a name "
                            + "that is neither this one nor the machine's own is given this one.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            defaultValue = "2000",
            description =
                    "Connections open at once, a quarter of them at most from one address; ${DEFAULT-VALUE} by default.")
    private int connections;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Ends connections that send no whole request, or take nothing of an answer, for so long; "
                    + "${DEFAULT-VALUE} by default.")
    private int timeout;

    @Option(names = "--qr", description = "Shows the QR code of the feed's address also when nobody watches.")
    private boolean qr;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port " + port + ": give a number from 0 to 65535");
        }
        try (PodcastServer server = PodcastServer.start(folder, host.orElseGet(LocalAddress::find), port, limits())) {
            terminal.out().println(server.feed());
            terminal.out().flush();
            if (qr || terminal.interactive()) {
                terminal.err().print(QrCode.of(server.feed()).terminal());
            }
            terminal.say("serving " + folder + "; stop with Ctrl-C");
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private Limits limits() throws UsageException {
        if (connections < Limits.FEWEST_CONNECTIONS || connections > MOST_CONNECTIONS) {
            throw new UsageException("--max-connections " + connections + ": give a number from "
                    + Limits.FEWEST_CONNECTIONS + " to " + MOST_CONNECTIONS);
        }
        if (timeout < 1 || timeout > LONGEST_TIMEOUT) {
            throw new UsageException("--timeout " + timeout + ": give seconds from 1 to " + LONGEST_TIMEOUT);
        }
        return new Limits(connections, Duration.ofSeconds(timeout));
    }
}
