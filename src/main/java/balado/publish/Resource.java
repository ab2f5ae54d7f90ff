package balado.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that belong to this package. */
final class Resource {

    private Resource() {}

    /** A whole text, UTF-8. */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program has " + name, e);
        }
    }
}
