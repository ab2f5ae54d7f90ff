package balado.article.fetch;

import java.net.InetAddress;
import java.util.Optional;

/** Judges addresses before they are asked. */
public interface Guard {

    /** Lets everything pass. */
    Guard NONE = address -> Optional.empty();

    /** What an address is that must not be asked: {@code a private address}; empty for one that may. */
    Optional<String> objection(InetAddress address);

    /** Lets only addresses of the public internet pass. */
    static Guard publicOnly() {
        SpecialAddresses special = new SpecialAddresses();
        return special::kind;
    }
}
