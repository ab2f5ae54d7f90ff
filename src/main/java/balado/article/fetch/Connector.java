package balado.article.fetch;

import balado.article.ArticleException;
import balado.limits.Limit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Connects to a host: its name is resolved once, each of its addresses is judged, and one of those that were judged is connected to. So a name
 * that leads elsewhere the second time (DNS rebinding) leads nowhere. The JDK's own clients resolve by themselves and cannot be told.
 */
final class Connector {

    private final Access access;

    Connector(Access access) {
        this.access = access;
    }

    /**
     * A connection; over TLS the certificate is checked against the name.
     *
     * @throws ArticleException when an address of it must not be asked
     * @throws IOException as the JDK has it, when it cannot be reached
     */
    Socket open(Endpoint endpoint, Deadline deadline) throws IOException {
        List<InetAddress> addresses = access.resolver().addresses(endpoint.host());
        for (InetAddress address : addresses) {
            refuse(endpoint, address);
        }
        IOException fault = new UnknownHostException(endpoint.host());
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            try {
                connect(socket, new InetSocketAddress(address, endpoint.port()), deadline);
                return endpoint.secure() ? secured(socket, endpoint, deadline) : socket;
            } catch (IOException e) {
                socket.close();
                fault = e;
            }
        }
        throw fault;
    }

    private void connect(Socket socket, InetSocketAddress address, Deadline deadline) throws IOException {
        Duration patience = access.limits().time(Limit.FETCH_CONNECT);
        try {
            socket.connect(address, deadline.wait(patience));
        } catch (SocketTimeoutException e) {
            deadline.wait(patience); // says so when it is over
            throw timeout("not reached within ", Limit.FETCH_CONNECT, e);
        }
    }

    private SocketTimeoutException timeout(String what, Limit limit, SocketTimeoutException cause) {
        SocketTimeoutException fault =
                new SocketTimeoutException(what + limit.show(access.limits().of(limit)) + "; " + limit.remedy());
        fault.initCause(cause);
        return fault;
    }

    private void refuse(Endpoint endpoint, InetAddress address) throws ArticleException {
        Optional<String> kind = access.guard().objection(address);
        if (kind.isPresent()) {
            String digits = address.getHostAddress();
            String place = endpoint.host().equals(digits) ? digits : endpoint.host() + " (" + digits + ")";
            throw new ArticleException(place + " is " + kind.get() + "; --allow-private reads it");
        }
    }

    private Socket secured(Socket plain, Endpoint endpoint, Deadline deadline) throws IOException {
        Duration patience = access.limits().time(Limit.FETCH_STALL);
        plain.setSoTimeout(deadline.wait(patience));
        SSLSocket socket = (SSLSocket) access.tls().createSocket(plain, endpoint.host(), endpoint.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        try {
            socket.startHandshake();
        } catch (SocketTimeoutException e) {
            deadline.wait(patience); // says so when it is over
            throw timeout("no secure connection within ", Limit.FETCH_STALL, e);
        }
        return socket;
    }
}
