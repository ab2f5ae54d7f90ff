package balado.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on loopback that answers each request with the same characters, be they HTTP or not, and closes. */
public final class RawWeb implements AutoCloseable {

    private static final int WAITING = 5;

    private final ServerSocket server = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());

    /** Answers from now on, in a thread of its own. */
    public RawWeb(String answer) throws IOException {
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                answer(answer.getBytes(StandardCharsets.UTF_8));
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(byte[] answer) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[1000]);
            socket.getOutputStream().write(answer);
            socket.shutdownOutput();
            socket.getInputStream()
                    .readAllBytes(); // a connection that is closed before would take the end of the answer with it
        } catch (IOException e) {
            // the client went, as it may
        }
    }

    /** The address of a path, which begins with a slash. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
