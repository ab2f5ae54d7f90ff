package balado.publish.serve;

import java.util.List;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.server.Request;

/**
 * Takes the range off a request that is to be answered with the whole file: one in a unit that is not bytes, one on the condition that the
 * file is still the one that a download began with (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5">RFC 9110, 13.1.5</a>),
 * and many or overlapping ones, which would be more than the file
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2">14.2</a>). Jetty looks at none of these.
 */
final class WholeOrRange extends Request.Wrapper {

    /** Players ask for one, readers of documents for a few. */
    private static final int MOST_RANGES = 8;

    private final HttpFields headers;

    private WholeOrRange(Request request) {
        super(request);
        headers =
                HttpFields.build(request.getHeaders()).remove(HttpHeader.RANGE).asImmutable();
    }

    static Request of(Request request, HttpContent content) {
        List<String> ranges = request.getHeaders().getValuesList(HttpHeader.RANGE);
        boolean whole = !ranges.isEmpty()
                && (!ranges.get(0).startsWith("bytes=")
                        || isOther(request, content)
                        || isTooMuch(ranges, content.getContentLengthValue()));
        return whole ? new WholeOrRange(request) : request;
    }

    private static boolean isOther(Request request, HttpContent content) {
        String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
        return condition != null
                && !condition.equals(content.getETagValue())
                && !condition.equals(content.getLastModified().getValue());
    }

    private static boolean isTooMuch(List<String> headers, long length) {
        if (headers.size() == 1 && headers.get(0).indexOf(',') < 0) {
            return false;
        }
        List<ByteRange> ranges = ByteRange.parse(headers, length);
        return ranges.size() > MOST_RANGES
                || ranges.stream().mapToLong(ByteRange::getLength).sum() > length;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
