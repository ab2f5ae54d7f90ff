package balado.article.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body that comes in chunks, each with its size before it (RFC 9112, section 7.1). */
final class ChunkedBody extends FilterInputStream {

    private static final int HEXADECIMAL = 16;

    /** Of the line with a chunk's size, in characters. */
    private static final int LONGEST_LINE = 1 << 16;

    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,15})[ \\t]*(?:;.*)?");

    private long left;
    private boolean begun;
    private boolean ended;

    ChunkedBody(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0 && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = super.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new ProtocolException("it broke off within its answer");
        }
        left -= count;
        return count;
    }

    /** What stands behind the last chunk is of no interest: the connection ends with it. */
    private void next() throws IOException {
        if (begun && !HttpExchange.line(in, LONGEST_LINE).isEmpty()) {
            throw new ProtocolException("its answer is garbled");
        }
        begun = true;
        Matcher size = SIZE.matcher(HttpExchange.line(in, LONGEST_LINE));
        if (!size.matches()) {
            throw new ProtocolException("it broke off within its answer");
        }
        left = Long.parseLong(size.group(1), HEXADECIMAL);
        ended = left == 0;
    }
}
