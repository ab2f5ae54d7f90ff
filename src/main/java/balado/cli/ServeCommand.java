package balado.cli;

import balado.publish.QrCode;
import balado.publish.serve.LocalAddress;
import balado.publish.serve.PodcastServer;
import java.io.IOException;
import java.nio.file.Path;
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
                    "The name or address that the feed's address has; by default this machine's on the local network.")
    private Optional<String> host = Optional.empty();

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
        try (PodcastServer server = PodcastServer.start(folder, host.orElseGet(LocalAddress::find), port)) {
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
}
