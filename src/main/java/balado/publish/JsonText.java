package balado.publish;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as text. */
final class JsonText {

    private JsonText() {}

    /** The object, indented, in UTF-8, ended by a line feed. */
    static byte[] pretty(Map<String, Object> object) throws IOException {
        String text = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(object);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
