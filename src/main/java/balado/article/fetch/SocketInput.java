package balado.article.fetch;

import balado.limits.Limit;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What a server sends, until it lets us wait too long for the next bytes or for the whole. */
final class SocketInput extends FilterInputStream {

    private final Socket socket;
    private final Duration stall;
    private final Deadline deadline;

    SocketInput(Socket socket, Duration stall, Deadline deadline) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.stall = stall;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int wait = deadline.wait(stall);
        socket.setSoTimeout(wait);
        try {
            return super.read(target, offset, length);
        } catch (SocketTimeoutException e) {
            deadline.wait(stall); // says so when it is over
            throw timeout(e);
        }
    }

    private SocketTimeoutException timeout(SocketTimeoutException cause) {
        SocketTimeoutException fault = new SocketTimeoutException(
                "nothing came for " + Limit.FETCH_STALL.show(stall.toMillis()) + "; " + Limit.FETCH_STALL.remedy());
        fault.initCause(cause);
        return fault;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
