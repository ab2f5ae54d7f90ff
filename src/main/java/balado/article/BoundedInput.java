package balado.article;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.io.InputStream;

/** All bytes of what may have no end: a device, standard input, a file that is being written. */
public final class BoundedInput {

    private BoundedInput() {}

    /**
     * Reads to the end.
     *
     * @param place what an error names
     * @throws ArticleException when there is more than this limit allows
     */
    public static byte[] read(InputStream in, String place, Limit limit, Limits limits) throws IOException {
        return read(in, place, 0, limit, limits);
    }

    /** The same of what is known to have so many bytes or more: if that is too much, nothing is read. */
    public static byte[] read(InputStream in, String place, long known, Limit limit, Limits limits) throws IOException {
        if (limits.exceeds(limit, known)) {
            throw new ArticleException(place + ": " + limits.excess(limit, known));
        }
        byte[] bytes = in.readNBytes(limits.count(limit) + 1);
        if (limits.exceeds(limit, bytes.length)) {
            throw new ArticleException(place + ": " + limits.excess(limit));
        }
        return bytes;
    }
}
