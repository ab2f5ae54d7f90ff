package balado.publish.check;

import java.util.List;

/**
 * A feed as it was found.
 *
 * @param channel its channel
 * @param self the address that it names as its own; may be empty or relative
 */
record Feed(Xml channel, String self) {

    static Feed of(Xml channel) {
        String self = channel.all("atom:link").stream()
                .filter(link -> link.attribute("rel").equals("self"))
                .map(link -> link.attribute("href"))
                .findFirst()
                .orElse("");
        return new Feed(channel, self);
    }

    List<Xml> items() {
        return channel.all("item");
    }
}
