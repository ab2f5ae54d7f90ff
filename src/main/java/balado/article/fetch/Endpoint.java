package balado.article.fetch;

import java.net.URI;

/**
 * Whom an address asks, and for what.
 *
 * @param secure whether over TLS
 * @param host its name, or an IP address; that of IPv6 without brackets
 * @param port its port
 * @param target the path and the query
 */
record Endpoint(boolean secure, String host, int port, String target) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Of an address by {@link WebAddress}. */
    static Endpoint of(URI address) {
        String authority = address.getRawAuthority();
        int colon = authority.lastIndexOf(':');
        boolean named = colon > authority.lastIndexOf(']');
        String host = named ? authority.substring(0, colon) : authority;
        boolean secure = address.getScheme().equals("https");
        int port = named ? Integer.parseInt(authority.substring(colon + 1)) : secure ? HTTPS : HTTP;
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return new Endpoint(secure, host.replaceAll("[\\[\\]]", ""), port, address.getRawPath() + query);
    }

    /** The header {@code Host}: the port only when it is not the usual one. */
    String hostHeader() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }

    /** What robots.txt counts for: scheme, host and port. */
    String origin() {
        return (secure ? "https://" : "http://") + hostHeader();
    }
}
