package balado.article.fetch;

import balado.article.Input;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What was fetched.
 *
 * @param address where it was found, behind all redirects
 * @param type its media type without parameters, in small letters, when the server said it
 * @param charset the name of its character set, when the server said it
 * @param bytes unpacked; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // pages are neither compared nor printed
public record Page(URI address, Optional<String> type, Optional<String> charset, byte[] bytes) {

    public Page {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** As the formats of articles take it. */
    public Input input() {
        return new Input(bytes, address.toString(), name(), type, charset, Optional.of(address), Path.of(""));
    }

    /** The last part of the path. */
    private String name() {
        String path = address.getRawPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return last; // a percent sign that encodes nothing
        }
    }
}
