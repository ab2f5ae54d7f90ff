package balado.article.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the codings of RFC 9110, section 8.4.1 that we ask for. */
final class Unpacking {

    /** What a request says. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int DEFLATE_METHOD = 8;
    private static final int METHOD_BITS = 0x0f;
    private static final int CHECK = 31;

    private Unpacking() {}

    /** The bytes as they were before they were packed. */
    static InputStream of(Answer answer) throws IOException {
        String coding = answer.header("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "identity", "" -> answer.body();
            case "gzip", "x-gzip" -> new GZIPInputStream(answer.body());
            case "deflate" -> deflated(new BufferedInputStream(answer.body()));
            default -> throw new ProtocolException("it packs its answer as nobody asked (" + coding + ")");
        };
    }

    /** Meant are zlib's two bytes before the data (RFC 1950); some servers leave them out. */
    private static InputStream deflated(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean zlib = (first & METHOD_BITS) == DEFLATE_METHOD && ((first << 8) + second) % CHECK == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }
}
