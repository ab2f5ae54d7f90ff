package balado.publish.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose request does not come to its end: an idle timeout is none for a client that sends a byte from time to time
 * (<a href="https://en.wikipedia.org/wiki/Slowloris_(cyber_attack)">Slowloris</a>).
 */
final class HeaderTimeout extends AbstractLifeCycle implements Connection.Listener {

    /** How many bytes and messages a connection had when it was last waiting for a request, and since when more bytes have come. */
    private record Waiting(long messages, long bytes, long sinceNanos) {}

    private final Scheduler scheduler;
    private final long limitMillis;
    private final Map<Connection, Waiting> connections = new ConcurrentHashMap<>();

    /**
     * A timeout.
     *
     * @param limitMillis from the first byte of a request to the last one of its header
     */
    HeaderTimeout(Scheduler scheduler, long limitMillis) {
        this.scheduler = scheduler;
        this.limitMillis = limitMillis;
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::look, limitMillis / 4, TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Waiting(0, 0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void look() {
        connections.forEach(this::look);
        if (isRunning()) {
            scheduler.schedule(this::look, limitMillis / 4, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Connection connection, Waiting before) {
        long messages = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        boolean waiting = messages == before.messages() && connection.getMessagesOut() >= messages;
        if (!waiting || bytes == before.bytes()) {
            connections.replace(connection, before, new Waiting(messages, bytes, System.nanoTime()));
        } else if (System.nanoTime() - before.sinceNanos() > TimeUnit.MILLISECONDS.toNanos(limitMillis)) {
            connection.getEndPoint().close();
        }
    }
}
