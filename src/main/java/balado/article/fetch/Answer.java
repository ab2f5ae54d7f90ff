package balado.article.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answers.
 *
 * @param status its three digits
 * @param headers values by name in small letters
 * @param body as it is sent, without framing; closing it ends the connection
 */
record Answer(int status, Map<String, List<String>> headers, InputStream body) implements AutoCloseable {

    /** The first value of a header. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
