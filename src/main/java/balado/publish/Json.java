package balado.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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
            String text = JSON.std.with(printer()).asString(object);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("plain values can be written", e);
        }
    }

    /** Writes an object that is too large to be held, as {@link #bytes} would but for the last line end; closing it leaves the writer open. */
    static JsonGenerator indented(Writer out) throws IOException {
        return compact(out).setPrettyPrinter(printer());
    }

    /** The same on one line. */
    static JsonGenerator compact(Writer out) throws IOException {
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(LINES);
        printer.indentArraysWith(LINES);
        return printer;
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
