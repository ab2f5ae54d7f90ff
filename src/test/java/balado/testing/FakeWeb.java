package balado.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback whose pages a test lays out; a path that nobody laid out is 404. */
public final class FakeWeb implements AutoCloseable {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public FakeWeb() throws IOException {
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            try (exchange) {
                pages.getOrDefault(exchange.getRequestURI().getPath(), missing -> missing.sendResponseHeaders(404, -1))
                        .handle(exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /** Lays out what a test does itself. */
    public FakeWeb with(String path, HttpHandler page) {
        pages.put(path, page);
        return this;
    }

    /** Lays out a page in UTF-8. */
    public FakeWeb with(String path, String type, String text) {
        return with(path, exchange -> send(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lays out an answer without a body. */
    public FakeWeb withStatus(String path, int status) {
        return with(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Lays out a redirect. */
    public FakeWeb withRedirect(String path, String target) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Answers; an empty type is none. */
    public static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    /** Blocks until the server closes. */
    public void stall() throws IOException {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Paths and queries in the order they were asked for. */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
