package balado.publish;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as our files have it: indented, lines ended by LF, keys in the order given. */
public final class Json {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** An object as a file has it. */
    public static byte[] bytes(Map<String, Object> object) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(LINES);
            printer.indentArraysWith(LINES);
            String text = JSON.std.with(printer).asString(object);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("plain values can be written", e);
        }
    }

    /** On one line. */
    static String compact(Map<String, Object> object) {
        try {
            return JSON.std.asString(object);
        } catch (IOException e) {
            throw new UncheckedIOException("plain values can be written", e);
        }
    }

    /** Reads a file that is one object. */
    static Map<String, Object> object(byte[] json) throws IOException {
        Map<String, Object> object = JSON.std.mapFrom(json);
        if (object == null) {
            throw new IOException("no object");
        }
        return object;
    }

    /** Milliseconds as seconds with three decimals. */
    static BigDecimal seconds(long millis) {
        return BigDecimal.valueOf(millis, 3);
    }
}
