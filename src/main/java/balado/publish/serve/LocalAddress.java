package balado.publish.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** By which address others in the local network reach this machine. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The first private IPv4 address of a network that is up, else {@code localhost}. */
    public static String find() {
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                Optional<String> address = address(network);
                if (address.isPresent()) {
                    return address.get();
                }
            }
        } catch (SocketException e) {
            return "localhost";
        }
        return "localhost";
    }

    private static Optional<String> address(NetworkInterface network) throws SocketException {
        if (!network.isUp() || network.isLoopback() || network.isVirtual()) {
            return Optional.empty();
        }
        List<InetAddress> addresses = Collections.list(network.getInetAddresses());
        return addresses.stream()
                .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }
}
