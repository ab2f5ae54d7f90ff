package balado.article.fetch;

import balado.article.ArticleException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as people write it, made one that can be asked for: accents and spaces are encoded, international hosts too
 * (<a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>, <a href="https://www.rfc-editor.org/rfc/rfc3490">RFC 3490</a>), the
 * fragment is left out.
 */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile(
            "(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern CREDENTIALS = Pattern.compile("(?<=://)[^/?#]*@");

    /** What stands for itself in a path or query. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private static final int HIGHEST_PORT = 0xffff;

    private WebAddress() {}

    /** Whether a text is meant as an address on the web. */
    public static boolean isMeant(String text) {
        String start = text.strip();
        return start.regionMatches(true, 0, "http://", 0, 7) || start.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * The address.
     *
     * @throws ArticleException when it is none of http or https, or names a user
     */
    public static URI of(String written) throws ArticleException {
        String text = LINE_ENDS.matcher(written.strip()).replaceAll("");
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new ArticleException(shown(text) + ": not an address of the web; write https://…");
        }
        String authority = parts.group(2);
        if (authority.contains("@")) {
            throw new ArticleException(
                    shown(text) + ": holds a user name, which is not sent; save the page from your browser instead");
        }
        Matcher place = AUTHORITY.matcher(authority);
        if (!place.matches()) {
            throw new ArticleException(shown(text) + ": names no host; write https://host/…");
        }
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : parts.group(4);
        String port = port(place.group(2), text);
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        return URI.create(scheme + "://" + host(place.group(1), text) + port + encoded(path + query));
    }

    /**
     * Where a link of a page leads; empty when it leads out of the web, as {@code javascript:} and {@code file:} do.
     *
     * @param base the page's address
     */
    public static Optional<URI> linked(URI base, String link) {
        try {
            String text = LINE_ENDS.matcher(link.strip()).replaceAll("");
            if (isMeant(text)) {
                return Optional.of(of(text));
            }
            URI target = base.resolve(new URI(encoded(text.replaceFirst("#.*", ""))));
            return isMeant(target.toString()) ? Optional.of(of(target.toString())) : Optional.empty();
        } catch (ArticleException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address as it may be printed: without user and password. */
    static String shown(String text) {
        return CREDENTIALS.matcher(text).replaceAll("");
    }

    private static String host(String written, String text) throws ArticleException {
        if (written.startsWith("[")) {
            return written;
        }
        try {
            String ascii = IDN.toASCII(written.replace("%20", " "), IDN.ALLOW_UNASSIGNED);
            if (ascii.matches("[A-Za-z0-9_.-]+") && !ascii.startsWith(".") && !ascii.contains("..")) {
                return ascii.toLowerCase(Locale.ROOT);
            }
        } catch (IllegalArgumentException e) {
            throw new ArticleException(text + ": '" + written + "' is no host; check the address", e);
        }
        throw new ArticleException(text + ": '" + written + "' is no host; check the address");
    }

    private static String port(String written, String text) throws ArticleException {
        if (written == null || written.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(written);
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ArticleException(text + ": there is no port " + port + "; ports are 1 to " + HIGHEST_PORT);
        }
        return ":" + port;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher encoded = ENCODED.matcher(text);
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            boolean asIs = code < 0x80 && (Character.isLetterOrDigit(code) || PLAIN.indexOf(code) >= 0);
            if (asIs || (code == '%' && encoded.region(i, text.length()).lookingAt())) {
                out.append((char) code);
            } else {
                for (byte b : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            i += Character.charCount(code);
        }
        return out.toString();
    }
}
