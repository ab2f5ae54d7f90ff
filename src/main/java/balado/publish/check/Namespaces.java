package balado.publish.check;

import java.util.Map;

/** What the usual prefixes of feeds stand for. */
final class Namespaces {

    private static final Map<String, String> ALL = Map.of(
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "podcast", "https://podcastindex.org/namespace/1.0",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "atom", "http://www.w3.org/2005/Atom",
            "psc", "http://podlove.org/simple-chapters");

    private Namespaces() {}

    /** The namespace of a name with a prefix; empty for RSS itself. */
    static String of(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : ALL.get(name.substring(0, colon));
    }
}
