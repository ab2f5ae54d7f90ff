package balado.voice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on loopback that gives the fake voice, well or badly. */
final class FakeServer implements AutoCloseable {

    /** What it does with a request for {@code mgc.pdf}; every other file is given well. */
    enum Manner {
        GOOD,
        IGNORES_RANGES,
        REFUSES_RANGES,
        BREAKS_OFF,
        WRONG_BYTES,
        LONGER,
        NOT_FOUND,
        REDIRECTS,
        STALLS_BEFORE,
        STALLS_WITHIN
    }

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    FakeServer(Manner manner) throws IOException {
        this.manner = manner;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    void behave(Manner next) {
        manner = next;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** What was asked for: paths, each with its Range if any. */
    List<String> requests() {
        return requests;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String range = exchange.getRequestHeaders().getFirst("Range");
        requests.add(path + (range == null ? "" : " " + range));
        try (exchange) {
            byte[] bytes = FakeVoices.FILES.get(name);
            give(exchange, name.equals("mgc.pdf") ? manner : Manner.GOOD, bytes, range);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(HttpExchange exchange, Manner how, byte[] bytes, String range)
            throws IOException, InterruptedException {
        switch (how) {
            case GOOD -> part(exchange, bytes, range);
            case IGNORES_RANGES -> send(exchange, 200, bytes, bytes.length);
            case REFUSES_RANGES -> {
                if (range == null) {
                    send(exchange, 200, bytes, bytes.length);
                } else {
                    exchange.sendResponseHeaders(416, -1);
                }
            }
            case BREAKS_OFF -> send(exchange, 200, Arrays.copyOf(bytes, bytes.length / 2), bytes.length);
            case WRONG_BYTES -> send(exchange, 200, new byte[bytes.length], bytes.length);
            case LONGER -> send(exchange, 200, Arrays.copyOf(bytes, bytes.length * 2), bytes.length * 2);
            case NOT_FOUND -> exchange.sendResponseHeaders(404, -1);
            case REDIRECTS -> {
                if (exchange.getRequestURI().getPath().startsWith("/moved/")) {
                    part(exchange, bytes, range);
                } else {
                    exchange.getResponseHeaders().set("Location", "/moved/mgc.pdf");
                    exchange.sendResponseHeaders(302, -1);
                }
            }
            case STALLS_BEFORE -> closing.await();
            case STALLS_WITHIN -> {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes, 0, 1000);
                exchange.getResponseBody().flush();
                closing.await();
            }
        }
    }

    private static void part(HttpExchange exchange, byte[] bytes, String range) throws IOException {
        if (range == null) {
            send(exchange, 200, bytes, bytes.length);
            return;
        }
        int start = Integer.parseInt(range.replaceAll("\\D", ""));
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + start + "-" + (bytes.length - 1) + "/" + bytes.length);
        send(exchange, 206, Arrays.copyOfRange(bytes, start, bytes.length), bytes.length - start);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes, int announced) throws IOException {
        exchange.sendResponseHeaders(status, announced);
        OutputStream body = exchange.getResponseBody();
        body.write(bytes);
        body.flush();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
