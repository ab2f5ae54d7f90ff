package balado.publish.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * By which address a client knows the folder. What a request says of it is believed when it is a name of this machine only: another one may have
 * been put there to lead those away who get the feed from a cache, or from a page of somebody else
 * (<a href="https://portswigger.net/web-security/host-header">attacks by Host</a>).
 */
final class OwnNames {

    private static final String LOOPBACK = "localhost";

    private final String host;
    private Set<String> machine = Set.of();

    /**
     * Names.
     *
     * @param host the name or address that listeners know this machine by
     */
    OwnNames(String host) {
        this.host = host;
    }

    /** The address of the folder for who sent this request, with a slash at its end. */
    String address(Request request) {
        HttpURI asked = request.getHttpURI();
        return Optional.ofNullable(asked.getHost())
                .filter(name -> isOwn(name.toLowerCase(Locale.ROOT), request))
                .map(name -> "http://" + asked.getAuthority() + "/")
                .orElseGet(() -> "http://" + host + ":" + Request.getLocalPort(request) + "/");
    }

    private boolean isOwn(String name, Request request) {
        return name.equals(host.toLowerCase(Locale.ROOT))
                || name.equals(LOOPBACK)
                || isReached(name, request)
                || machine().contains(name);
    }

    /** Whether it is the number by which the connection came. */
    private static boolean isReached(String name, Request request) {
        if (!(request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress local)) {
            return false;
        }
        try {
            // In brackets it is a number, which nobody is asked about.
            return name.startsWith("[")
                    ? InetAddress.getByName(name).equals(local.getAddress())
                    : name.equals(local.getAddress().getHostAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** What this machine calls itself, and is called by multicast DNS. Asked for late, because it may take seconds without a network. */
    private synchronized Set<String> machine() {
        if (machine.isEmpty()) {
            Set<String> names = new TreeSet<>(Set.of(LOOPBACK));
            try {
                String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
                String first = name.replaceFirst("\\..*", "");
                names.add(name);
                names.add(first);
                names.add(first + ".local");
            } catch (UnknownHostException e) {
                names.add(host);
            }
            machine = names;
        }
        return machine;
    }
}
