package balado.publish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that want to hold the server up: by requests that never end, by answers that are never read, by more connections than it has. Others are
 * answered within a second, and those who do so are sent away.
 */
class SlowClientsTest {

    private static final long LARGE = 1L << 30;
    private static final int PATIENCE_MILLIS = 1500;
    private static final long END_NANOS = 20_000_000_000L;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path out;

    private final List<Socket> clients = new ArrayList<>();
    private PodcastServer server;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(out.resolve("feed.xml"), "<rss><channel><link>index.html</link></channel></rss>");
        try (RandomAccessFile file =
                new RandomAccessFile(out.resolve("large.mp3").toFile(), "rw")) {
            file.setLength(LARGE); // takes no place on the disk
        }
    }

    @AfterEach
    void end() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.close();
    }

    private void serve(int connections, long patienceMillis) throws IOException {
        server = PodcastServer.start(out, "localhost", 0, new Limits(connections, Duration.ofMillis(patienceMillis)));
    }

    /** A client that has this number in the loopback network and has sent this much. */
    private Socket client(int number, String request) throws IOException {
        Socket socket = new Socket();
        clients.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.bind(new InetSocketAddress(loopback(number), 0));
        socket.connect(new InetSocketAddress(loopback(1), server.port()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static InetAddress loopback(int number) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
    }

    /** How many milliseconds it takes somebody to get the feed. */
    private double feedMillis() throws IOException {
        long start = System.nanoTime();
        byte[] feed = URI.create("http://127.0.0.1:" + server.port() + "/feed.xml")
                .toURL()
                .openStream()
                .readAllBytes();
        assertTrue(new String(feed, StandardCharsets.UTF_8).contains("</rss>"));
        return (System.nanoTime() - start) / 1e6;
    }

    /** A byte of the header more; false when the other side has had enough. */
    private static boolean drips(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return reads(socket);
        } catch (IOException e) {
            return false;
        }
    }

    /** A byte of the answer more; false when there is none left. */
    private static boolean reads(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void slowOnesHoldNobodyUpAndAreSentAway(TestReporter reporter) throws IOException, InterruptedException {
        serve(2000, PATIENCE_MILLIS);
        feedMillis();
        long before = usedMegabytes();
        List<Socket> dripping = new ArrayList<>();
        List<Socket> reading = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            dripping.add(client(2, "GET / HTTP/1.1\r\nX: "));
            reading.add(client(3, "GET /large.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            client(4, "GET /large.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
        }
        double slowest = 0;
        long start = System.nanoTime();
        while (server.connections() + dripping.size() > 1 && System.nanoTime() - start < END_NANOS) {
            dripping.removeIf(socket -> !drips(socket));
            reading.forEach(SlowClientsTest::reads);
            slowest = Math.max(slowest, feedMillis());
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("balado-serve"))
                .count();
        long grown = usedMegabytes() - before;
        reporter.publishEntry(
                "600 slow clients",
                "gone after %.1f s; feed at most %.0f ms; %d threads; heap %+d MB"
                        .formatted(seconds, slowest, threads, grown));
        assertTrue(server.connections() <= 1, server.connections() + " stay");
        assertEquals(List.of(), dripping);
        assertTrue(slowest < 1000, slowest + " ms");
        assertTrue(threads <= 16, threads + " threads");
        assertTrue(grown < 32, grown + " MB");
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** The file is sent as it is read, so that 1 GB needs no more memory than the buffers. */
    @Test
    void whoReadsAtAModestPaceIsNotSentAway() throws IOException, InterruptedException {
        serve(2000, PATIENCE_MILLIS);
        Socket socket = client(1, "GET /large.mp3 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (int i = 0; i < 60; i++) {
            assertEquals(32 << 10, socket.getInputStream().readNBytes(32 << 10).length, "after " + i);
            Thread.sleep(50);
        }
    }

    @Test
    void oneAddressHasAQuarterOfTheConnections() throws IOException {
        serve(64, 60_000);
        for (int i = 0; i < 200; i++) {
            try {
                client(2, "GET / HTTP/1.1\r\nX: ");
            } catch (IOException e) {
                // ended while it wrote
            }
        }
        assertTrue(feedMillis() < 1000);
        long open = clients.stream()
                .filter(SlowClientsTest::drips)
                .filter(SlowClientsTest::drips)
                .count();
        assertEquals(16, open);
        for (Socket client : clients) {
            client.close();
        }
        assertTrue(feedMillis() < 1000);
        assertTrue(drips(client(2, "GET / HTTP/1.1\r\nX: ")), "who has left may come again");
    }

    @Test
    void thereAreNoMoreConnectionsThanAllowed() throws IOException, InterruptedException {
        serve(32, 60_000);
        for (int address = 2; address < 10; address++) {
            for (int i = 0; i < 8; i++) {
                client(address, "GET / HTTP/1.1\r\nX: ");
            }
        }
        Thread.sleep(300);
        assertTrue(server.connections() <= 33, server.connections() + " connections");
        for (Socket client : clients) {
            client.close();
        }
        assertTrue(feedMillis() < 5000, "when they have gone it accepts again");
    }
}
