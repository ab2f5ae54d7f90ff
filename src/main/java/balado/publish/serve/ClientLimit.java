package balado.publish.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Lets an address have so many connections; one more is ended before it is read. */
final class ClientLimit implements Connection.Listener {

    private final int most;
    private final Map<Connection, InetAddress> clients = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> counts = new ConcurrentHashMap<>();

    ClientLimit(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
            clients.put(connection, remote.getAddress());
            if (counts.merge(remote.getAddress(), 1, Integer::sum) > most) {
                connection.getEndPoint().close();
            }
        }
    }

    @Override
    public void onClosed(Connection connection) {
        InetAddress client = clients.remove(connection);
        if (client != null) {
            counts.computeIfPresent(client, (address, count) -> count > 1 ? count - 1 : null);
        }
    }
}
