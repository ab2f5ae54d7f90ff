package balado.publish.serve;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.server.Request;

/**
 * Takes the range off a request that is to be answered with the whole file: one in a unit that is not bytes, and one on the condition that the
 * file is still the one that a download began with (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5">RFC 9110, 13.1.5</a>),
 * which Jetty does not look at.
 */
final class WholeOrRange extends Request.Wrapper {

    private final HttpFields headers;

    private WholeOrRange(Request request) {
        super(request);
        headers =
                HttpFields.build(request.getHeaders()).remove(HttpHeader.RANGE).asImmutable();
    }

    static Request of(Request request, HttpContent content) {
        String range = request.getHeaders().get(HttpHeader.RANGE);
        boolean whole = range != null && (!range.startsWith("bytes=") || isOther(request, content));
        return whole ? new WholeOrRange(request) : request;
    }

    private static boolean isOther(Request request, HttpContent content) {
        String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
        return condition != null
                && !condition.equals(content.getETagValue())
                && !condition.equals(content.getLastModified().getValue());
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
