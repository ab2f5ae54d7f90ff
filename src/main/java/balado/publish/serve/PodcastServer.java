package balado.publish.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Serves an output folder to podcast apps, read only. Sockets are not blocking, so that a slow client holds no thread, and files are sent in small
 * pieces as they lie on disk.
 */
public final class PodcastServer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int HEADER_BYTES = 8 << 10;

    /** Bytes that the system keeps for a client that does not read; by itself Linux takes up to 4 MB. */
    private static final int SEND_BUFFER = 256 << 10;

    private final Server server;
    private final ServerConnector connector;
    private final String host;
    private final Failure failure;

    private PodcastServer(Path folder, String host, int port, Limits limits) throws IOException {
        this.host = host;
        failure = new Failure(new Compression(new FolderHandler(new ServedFolder(folder), new OwnNames(host))));
        ServerThreads threads = new ServerThreads(THREADS, 4, failure);
        threads.setName("balado-serve");
        threads.setDaemon(false);
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setPort(port);
        connector.setIdleTimeout(limits.timeout().toMillis());
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        connector.setAcceptQueueSize(1024);
        connector.addBean(
                new HeaderTimeout(connector.getScheduler(), limits.timeout().toMillis()));
        connector.addBean(new ClientLimit(limits.connectionsOfOne()));
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.setErrorHandler(new BriefErrors());
        server.setHandler(failure);
        server.addEventListener(failure);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setMaxUnconsumedRequestContentReads(1);
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        return configuration;
    }

    /**
     * Serves a folder on all addresses of this machine.
     *
     * @param host the name or address that listeners know this machine by
     * @param port 0 for a free one
     * @throws IOException when there is no podcast in it or the port cannot be used; the message is one line
     */
    public static PodcastServer start(Path folder, String host, int port) throws IOException {
        return start(folder, host, port, Limits.DEFAULT);
    }

    /** Serves a folder as {@link #start(Path, String, int)} does, within these limits. */
    public static PodcastServer start(Path folder, String host, int port, Limits limits) throws IOException {
        if (!Files.isRegularFile(folder.resolve("feed.xml"))) {
            throw new IOException(folder + ": no feed.xml there; run balado make, or balado feed " + folder);
        }
        PodcastServer server = new PodcastServer(folder, host, port, limits);
        server.start(port);
        return server;
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // Jetty's own signature
    private void start(int port) throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            close();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            boolean taken = e instanceof BindException || cause instanceof BindException;
            throw new IOException(
                    taken
                            ? "port " + port + " is taken; name another one with --port, or 0 for any"
                            : "the server cannot start: " + e.getMessage(),
                    e);
        } catch (Exception e) {
            close();
            throw new IllegalStateException("the server cannot start", e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** How many connections are open. */
    int connections() {
        return connector.getConnectedEndPoints().size();
    }

    /** The address of the feed. */
    public String feed() {
        return "http://" + host + ":" + port() + "/feed.xml";
    }

    /** Waits until the server ends; throws the error by which one of its threads died. */
    public void join() throws InterruptedException {
        failure.await();
    }

    /** Ends the server; downloads under way are cut. */
    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // Jetty's own signature
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot stop", e);
        }
    }
}
