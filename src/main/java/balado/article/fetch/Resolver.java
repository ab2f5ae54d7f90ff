package balado.article.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the IP addresses of a host. */
public interface Resolver {

    /** As the system does. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All of them, at least one, in the order they are to be tried. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
